import { defineConfig } from 'vitest/config';
import { CountReporter } from './test/count-reporter.ts';

const FOLDERS = 'test/{addon,shared,lambdas,infra,house}';

export default defineConfig({
  test: {
    reporters: ['default', new CountReporter()],
    projects: [
      {
        test: {
          name: 'unit',
          include: [`${FOLDERS}/**/*.test.ts`],
          exclude: ['**/*.connected.test.ts'],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // Slower ones: they start processes, or send thousands of orders to a real database.
        test: {
          name: 'connected',
          include: [`${FOLDERS}/**/*.connected.test.ts`],
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
