import { defineConfig } from 'vitest/config';
import { CountReporter } from '../count-reporter.ts';

/** Moto takes its time. */
const PATIENCE = { testTimeout: 600_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    reporters: ['default', new CountReporter()],
    maxWorkers: 1,
    projects: [
      { test: { name: 'services', include: ['test/moto/*.moto.test.ts'], ...PATIENCE } },
      {
        test: {
          name: 'database',
          include: ['test/{lambdas,infra}/**/*.slow.test.ts'],
          setupFiles: ['test/lambdas/no-person-in-logs.ts'],
          ...PATIENCE,
        },
      },
    ],
  },
});
