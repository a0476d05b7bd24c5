import { defineConfig } from 'vitest/config';
import { CountReporter } from './test/count-reporter.ts';
import { JourneysFirst } from './test/journeys-first.ts';

const FOLDERS = 'test/{addon,shared,lambdas,infra,house}';

export default defineConfig({
  test: {
    reporters: ['default', new CountReporter()],
    maxWorkers: '100%',
    sequence: { sequencer: JourneysFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: [`${FOLDERS}/**/*.test.ts`],
          exclude: ['**/*.slow.test.ts'],
          setupFiles: ['test/lambdas/no-person-in-logs.ts'],
          // A hundred small files that share nothing but modules: loading those once for all halves the time.
          pool: 'threads',
          isolate: false,
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // They start processes, fill a real database, or go through very many cases.
        test: {
          name: 'slow',
          include: [`${FOLDERS}/**/*.slow.test.ts`],
          setupFiles: ['test/lambdas/no-person-in-logs.ts'],
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Files share modules, and the build of what they look at; each has a workbench of its own.
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
