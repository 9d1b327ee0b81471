import { defineConfig } from 'vitest/config';

// One browser, one server, one step after the other.
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    include: ['*.browser.ts'],
    fileParallelism: false,
    sequence: { concurrent: false },
    testTimeout: 600_000,
    hookTimeout: 600_000,
    bail: 0,
  },
});
