// Writes THIRD-PARTY-NOTICES.md: every package whose code or fonts ship inside the app, with its licence. `--check` only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './bootstrap/paths.mjs';
import { licenceTexts, shippedPackages } from './shipped-packages.mjs';

const outFile = path.join(root, 'THIRD-PARTY-NOTICES.md');
const { shipped, problems } = shippedPackages();
const entries = [...shipped.entries()];
const text = `# Third-party notices

Marsad is licensed under Apache-2.0 (see LICENSE). It ships with the packages below, each under its own licence.
This file is written by \`node build/notices.mjs\`; \`npm run check\` fails when it is out of date.
Chromium, Node.js and the other parts of Electron bring their notices in \`LICENSES.chromium.html\`, which stands beside the program.

${entries.map(([key, { licence }]) => `- ${key} (${licence})`).join('\n')}

${entries
  .map(([key, one]) => {
    const { manifest, licence } = one;
    const texts = licenceTexts(one);
    const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
    const body =
      texts.length > 0
        ? texts.join('\n\n')
        : `${licence}. ${author ? `Copyright ${author}.` : ''} The package ships no licence text of its own.`;
    return `## ${key}\n\n\`\`\`\`text\n${body.replace(/[ \t]+$/gm, '')}\n\`\`\`\`\n`;
  })
  .join('\n')}`;

for (const problem of problems) console.log(problem);
if (process.argv.includes('--check')) {
  const current = existsSync(outFile) ? readFileSync(outFile, 'utf8') : '';
  if (current !== text) {
    console.log('THIRD-PARTY-NOTICES.md is out of date: run  node build/notices.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(outFile, text);
}
process.exit(problems.length > 0 ? 1 : 0);
