// Runs every suite and adds them up: the last line is `N passed, N failed`, alone, whatever happened before it.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run } from './bootstrap/child.mjs';
import { cache, root, say } from './bootstrap/paths.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const [program = '', ...args] = process.argv.slice(2);
const results = path.join(cache, 'results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** @param {string} file @returns {unknown} null when the suite ended before it wrote its report */
const report = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** Vitest: unit, db, contract and fault tests, on Electron's Node. @returns {Promise<Counts>} */
async function vitest() {
  const file = path.join(results, 'vitest.json');
  const code = await run(
    program,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ],
    { env: { ELECTRON_RUN_AS_NODE: '1' } },
  );
  const json =
    /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: unknown[] }[] } | null} */ (
      report(file)
    );
  if (!json) return { passed: 0, failed: 1, skipped: 0 };
  // A file that does not even load has no tests to count: it is a failure by itself.
  const broken = json.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length;
  const failed = json.numFailedTests + broken;
  return {
    passed: json.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: json.numPendingTests + json.numTodoTests,
  };
}

/** Playwright: the real app in its window. @returns {Promise<Counts>} */
async function playwright() {
  if (!existsSync(path.join(root, 'tests', 'e2e'))) {
    say('WARNING: there are no end-to-end tests yet');
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const file = path.join(results, 'playwright.json');
  const code = await run(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const json =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } } | null} */ (
      report(file)
    );
  if (!json) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = json.stats;
  return { passed: expected + flaky, failed: code !== 0 && unexpected === 0 ? 1 : unexpected, skipped };
}

const suites = [await vitest(), await playwright()];
const sum = (/** @type {keyof Counts} */ key) => suites.reduce((total, suite) => total + suite[key], 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
