import { beforeEach } from 'vitest';

// files that run one after another share one browser: what one test chose must not meet the next
beforeEach(() => localStorage.clear());
