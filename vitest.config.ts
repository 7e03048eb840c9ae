/** How the tests run: one build before all, then each project in its own processes. */
import { defineConfig } from 'vitest/config';

const project = (name: string, folders: readonly string[], testTimeout: number) => ({
  test: {
    name,
    include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
    testTimeout,
    hookTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    projects: [
      project(
        'unit',
        ['domain', 'bank', 'contracts', 'app', 'functions', 'sidebar', 'golden', 'tools'],
        60_000,
      ),
      project('architecture', ['architecture'], 30_000),
      project('host', ['host'], 60_000),
      project('conformance', ['conformance'], 60_000),
      project('browser', ['browser'], 120_000),
    ],
  },
});
