// `npm run package [-- --dir | --windows | --mac]`: builds this commit anew and packs it, for this platform unless another is named.
// `--dir` stops at the unpacked folder. Everything lands in out/package.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { must } from '../bootstrap/child.mjs';
import { findProgram } from '../bootstrap/debian.mjs';
import { npm } from '../bootstrap/packages.mjs';
import { die, elapsed, root, say } from '../bootstrap/paths.mjs';
import { commitName, sourceDate } from './commit.mjs';
import { packagedRuntime, packageVersion } from './runtime.mjs';
import { billOfMaterials } from './sbom.mjs';

const here = import.meta.dirname;
const out = path.join(root, 'out', 'package');
/** Names as electron-builder has them. @type {Record<string, { platform: NodeJS.Platform, option: string }>} */
const known = {
  linux: { platform: 'linux', option: '--linux' },
  windows: { platform: 'win32', option: '--win' },
  mac: { platform: 'darwin', option: '--mac' },
};

/** electron-builder has a lock file of its own, so that a clone which packs nothing is set up without it. */
function ensurePackager() {
  const lock = path.join(here, 'package-lock.json');
  const installed = path.join(here, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing electron-builder: npm ci in build/package');
  const result = npm(['ci', '--loglevel=error', '--no-audit', '--no-fund'], { cwd: here, stdio: ['ignore', 2, 2] });
  if (result.status !== 0) die('npm ci failed in build/package (see above). Is the npm registry reachable?');
}

/** 7-Zip packs the .zip files; where npm brought it, electron-builder needs not fetch its own. */
function sevenZip() {
  const program = findProgram('7za') ?? findProgram('7z');
  return program === null ? {} : { ELECTRON_BUILDER_7ZIP_PATH: program };
}

/**
 * The folder as a .tar.gz whose bytes depend on the content alone.
 * @param {string} folder @param {string} name @param {number} date
 */
function pack(folder, name, date) {
  const options = ['--sort=name', `--mtime=@${date}`, '--owner=0', '--group=0', '--numeric-owner', '--format=gnu'];
  const mode = '--mode=u+rwX,go+rX,go-w';
  const from = ['-C', path.dirname(folder), `--transform=s,^${path.basename(folder)},${name},`, path.basename(folder)];
  const file = path.join(out, `${name}.tar.gz`);
  const result = spawnSync('tar', [...options, mode, '--use-compress-program=gzip -n', '-cf', file, ...from], {
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) die(`tar could not pack ${folder} (see above)`);
  return file;
}

const args = process.argv.slice(2);
const asked = Object.keys(known).find((name) => args.includes(`--${name}`));
const target =
  asked === undefined ? Object.values(known).find(({ platform }) => platform === process.platform) : known[asked];
if (!target) die(`there are no packages for ${process.platform}`);
const onlyFolder = args.includes('--dir');
const began = Date.now();
process.env.MARSAD_PACKAGE_PLATFORM = target.platform;

const date = sourceDate();
const runtime = packagedRuntime(target.platform);
const version = packageVersion();
say(`packing ${commitName() ?? 'sources outside git'} as ${version} on Electron ${runtime.version}`);
if (!runtime.official) {
  say(
    'this is not the official release of Electron: the package names itself a development build and is not for release',
  );
}
ensurePackager();
await must(process.execPath, ['build/build.mjs', '--force'], { stdio: ['ignore', 2, 2] });

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
writeFileSync(
  path.join(out, 'sbom.cdx.json'),
  `${JSON.stringify(billOfMaterials({ version, runtime, date }), null, 2)}\n`,
);

await must(
  process.execPath,
  [
    'build/package/node_modules/electron-builder/cli.js',
    target.option,
    ...(onlyFolder ? ['--dir'] : []),
    '--publish=never',
    '--config=build/package/electron-builder.config.mjs',
  ],
  {
    stdio: ['ignore', 2, 2],
    env: {
      SOURCE_DATE_EPOCH: String(date),
      CUSTOM_FPM_PATH: path.join(here, 'fpm-deb.mjs'),
      CSC_IDENTITY_AUTO_DISCOVERY: process.env.CSC_LINK ? 'true' : 'false',
      ...sevenZip(),
    },
  },
);
if (target.platform === 'linux' && !onlyFolder) {
  pack(path.join(out, 'linux-unpacked'), `marsad-${version}-linux-x64`, date);
}
for (const name of ['builder-debug.yml', 'builder-effective-config.yaml'])
  rmSync(path.join(out, name), { force: true });

for (const name of readdirSync(out).sort()) {
  const file = path.join(out, name);
  const stat = statSync(file);
  console.log(
    stat.isFile() ? `${path.relative(root, file)}  ${(stat.size / 1e6).toFixed(1)} MB` : path.relative(root, file),
  );
}
say(`packed in ${elapsed(began)}`);
