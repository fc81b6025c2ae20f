// The bill of materials of a package, in CycloneDX 1.6: every npm package whose code or fonts are inside, and the runtime.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../bootstrap/paths.mjs';
import { shippedPackages } from '../shipped-packages.mjs';

/** @typedef {import('./runtime.mjs').PackagedRuntime} PackagedRuntime */

/** SPDX names what a package calls otherwise, or nothing. @type {Record<string, string>} */
const expressions = { BSD: 'BSD-2-Clause', 'MIT and ISC': 'MIT AND ISC', '(MIT AND Zlib)': 'MIT AND Zlib' };

/** @param {string} name @param {string} version */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** @param {string} licence */
function licences(licence) {
  const known = expressions[licence] ?? licence;
  return known.includes(' ') ? [{ expression: known }] : [{ license: { id: known } }];
}

/** @param {string | undefined} integrity as the lock file has it */
function hashes(integrity) {
  const [algorithm, base64] = integrity?.split('-', 2) ?? [];
  if (algorithm !== 'sha512' || base64 === undefined) return [];
  return [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }];
}

/** Depends on the sources, the lock file and the runtime alone. @param {{ version: string, runtime: PackagedRuntime, date: number }} about `date` in seconds */
export function billOfMaterials({ version, runtime, date }) {
  const { shipped, problems } = shippedPackages();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  /** @type {Record<string, { integrity?: string }>} */
  const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const electronRef = `electron@${runtime.version}`;
  const self = `marsad@${version}`;

  const packages = [...shipped].filter(([, { manifest }]) => manifest.name !== 'electron');
  const components = packages.map(([key, { manifest, licence, folder }]) => ({
    type: 'library',
    'bom-ref': key,
    name: manifest.name,
    version: manifest.version,
    licenses: licences(licence),
    purl: purl(manifest.name, manifest.version),
    hashes: hashes(locked[folder]?.integrity),
  }));
  const electron = {
    type: 'framework',
    'bom-ref': electronRef,
    name: 'electron',
    version: runtime.version,
    description: 'The runtime: Chromium, Node.js and their parts, whose notices are in LICENSES.chromium.html',
    licenses: licences('MIT'),
    purl: purl('electron', runtime.version),
    properties: [{ name: 'marsad:official-release', value: String(runtime.official) }],
  };
  const all = [...components, electron];
  const named = new Set(packages.flatMap(([, { dependsOn }]) => dependsOn));
  const direct = all.map((one) => one['bom-ref']).filter((ref) => !named.has(ref));
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: new Date(date * 1000).toISOString(),
      component: { type: 'application', 'bom-ref': self, name: 'marsad', version, licenses: licences('Apache-2.0') },
    },
    components: all,
    dependencies: [
      { ref: self, dependsOn: direct },
      { ref: electronRef, dependsOn: [] },
      ...packages.map(([key, { dependsOn }]) => ({ ref: key, dependsOn: [...new Set(dependsOn)].sort() })),
    ],
  };
  // A name of its own that the same content always gets
  const digest = createHash('sha256').update(JSON.stringify(document)).digest('hex');
  const uuid = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  return { ...document, serialNumber: `urn:uuid:${uuid}` };
}
