export { MemoryStore } from '../../src/state/memory-store';
