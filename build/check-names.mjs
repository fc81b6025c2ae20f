// File names are kebab-case: one way to guess a name, on file systems that know capitals and those that do not.
import { trackedFiles } from './tracked-files.mjs';

const known = new Set([
  'README.md',
  'LICENSE',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'THIRD-PARTY-NOTICES.md',
]);
const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const free = /^(tests\/fixtures|build\/sample)\//;

const wrong = trackedFiles().filter((file) => {
  if (known.has(file) || free.test(file)) return false;
  return (
    file.split('/').some((part) => !kebab.test(part)) || /(^|\/)(utils?|helpers?|misc|common-utils)\.tsx?$/.test(file)
  );
});
for (const file of wrong) console.log(`${file}: not kebab-case, or a name that says nothing`);
process.exit(wrong.length > 0 ? 1 : 0);
