import { defineConfig } from 'vitest/config';

const common = { testTimeout: 20_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: { ...common, name: 'unit', include: ['test/{addon,shared,lambdas,infra,house}/**/*.test.ts'] },
      },
      {
        test: {
          ...common,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
