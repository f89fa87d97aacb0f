export { MemoryStore } from '../../../src/state/storage/memory-store';
