// The end-to-end suite: one window at a time, as it would be on an analyst's desk. Kept screenshots go to out/screenshots.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  outputDir: '.cache/e2e',
});
