// The suite of a built package (`npm run package:test`): the program as a person gets it, one window at a time.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
  use: { actionTimeout: 15_000 },
  outputDir: '../../.cache/package-test',
});
