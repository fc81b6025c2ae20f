// Checks who imports whom with dependency-cruiser. It reads TypeScript through the compiler's JavaScript API, which
// TypeScript 7 does not have yet: this run alone is given TypeScript 6 under that name. Needs Node >= 23.5 (Electron's is).
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import rules from '../.dependency-cruiser.mjs';

registerHooks({
  resolve: (specifier, context, next) => next(specifier.replace(/^typescript(?=\/|$)/, 'typescript-6'), context),
});
const { cruise } = await import('dependency-cruiser');

const folders = ['core', 'vault', 'ingest', 'export', 'db', 'electron', 'renderer', 'build', 'tests'].filter((folder) =>
  existsSync(folder),
);
const { forbidden, options } = rules;
const result = await cruise(folders, {
  ...options,
  ruleSet: { forbidden },
  validate: true,
  outputType: 'err-long',
});
console.log(result.output);
process.exit(result.exitCode);
