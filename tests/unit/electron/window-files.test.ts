// Addresses of the window's own scheme: every way out of its folder is a dead end.
import fc from 'fast-check';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor } from '../../../electron/window/window-files';

const parent = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'marsad window ')));
const root = path.join(parent, 'renderer');
const secret = path.join(parent, 'secret.txt');

beforeAll(() => {
  fs.mkdirSync(path.join(root, 'assets', 'خطوط'), { recursive: true });
  fs.mkdirSync(path.join(parent, 'renderer-beside')); // begins with the root's name
  fs.writeFileSync(secret, 'secret');
  fs.writeFileSync(path.join(parent, 'renderer-beside', 'secret.txt'), 'secret');
  fs.writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
  fs.writeFileSync(path.join(root, 'assets', 'main.js'), '');
  fs.writeFileSync(path.join(root, 'assets', 'خطوط', 'نسخ.woff2'), '');
  fs.symlinkSync(secret, path.join(root, 'assets', 'link.txt'));
  fs.symlinkSync(parent, path.join(root, 'assets', 'up'));
  fs.symlinkSync(path.join(root, 'assets', 'main.js'), path.join(root, 'inner.js'));
});
afterAll(() => {
  fs.rmSync(parent, { recursive: true });
});

describe('the window’s own files', () => {
  it.each([
    ['marsad://desk/', 'index.html'],
    ['marsad://desk/index.html?query#fragment', 'index.html'],
    ['marsad://desk/assets/main.js', 'assets/main.js'],
    ['marsad://desk/assets/../index.html', 'index.html'],
    [`marsad://desk/assets/${encodeURIComponent('خطوط')}/${encodeURIComponent('نسخ')}.woff2`, 'assets/خطوط/نسخ.woff2'],
    ['marsad://desk/inner.js', 'assets/main.js'], // a link that stays inside
  ])('%s is served', async (address, file) => {
    expect(await fileFor(address, root)).toBe(path.join(root, file));
  });
});

describe('what is none of them', () => {
  it.each([
    'marsad://desk/../secret.txt',
    'marsad://desk/assets/../../secret.txt',
    'marsad://desk/%2e%2e/secret.txt',
    'marsad://desk/..%2fsecret.txt',
    'marsad://desk/..%2Fsecret.txt',
    'marsad://desk/assets%2f..%2f..%2fsecret.txt',
    'marsad://desk/..%5csecret.txt',
    'marsad://desk/%252e%252e%252fsecret.txt', // encoded twice
    'marsad://desk/%c0%ae%c0%ae/secret.txt', // overlong UTF-8
    'marsad://desk/．．/secret.txt', // full-width dots, which NFKC would fold
    'marsad://desk/%EF%BC%8E%EF%BC%8E%EF%BC%8Fsecret.txt',
    'marsad://desk/‥/secret.txt', // a two-dot leader
    'marsad://desk/..\u2215secret.txt', // a division slash
    'marsad://desk/\u202e../secret.txt', // a bidi override
    'marsad://desk/../renderer-beside/secret.txt',
    'marsad://desk/..%2frenderer-beside%2fsecret.txt',
    'marsad://desk/index.html%00.png',
    'marsad://desk/%00',
    'marsad://desk/%',
    'marsad://desk/%zz',
    'marsad://desk/assets', // a folder
    'marsad://desk/assets/link.txt',
    'marsad://desk/assets/up/secret.txt',
    'marsad://desk/assets/up/renderer/../secret.txt',
    'marsad://desk//etc/passwd',
    'marsad://desk/%2fetc%2fpasswd',
    'marsad://desk/file:///etc/passwd',
    'marsad://desk/C:%5cWindows%5cwin.ini',
    'marsad://other/index.html',
    'marsad://desk.example.org/index.html',
    'marsad://desk:80/index.html',
    'marsad-document://page/index.html',
    'file:///etc/passwd',
    'https://desk/index.html',
    'index.html',
    '',
  ])('%j is not served', async (address) => {
    expect(await fileFor(address, root)).toBeNull();
  });

  it('whatever the path is, only a file inside the folder comes back', async () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '', 'assets', 'up', 'link.txt', 'secret.txt', 'renderer', '%2e%2e', '..%2f', '%5c..'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 8 }),
        fc.constantFrom('/', '%2f', '\\', '//'),
        async (pieces, slash) => {
          const file = await fileFor(`marsad://desk/${pieces.join(slash)}`, root);
          if (file === null) return;
          expect(file.startsWith(root + path.sep)).toBe(true);
          expect(fs.readFileSync(file, 'utf8')).not.toContain('secret');
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
