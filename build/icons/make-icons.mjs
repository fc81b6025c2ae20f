// Draws the icons from marsad.svg: PNG in every size that Linux desktops ask for, .ico for Windows, .icns for macOS.
// The pictures are kept in the repository, so that a package needs no drawing: `npm run icons` after a change of the SVG.
import { _electron } from '@playwright/test';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../bootstrap/paths.mjs';

const here = import.meta.dirname;
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
/** What an .icns calls a PNG of each size. @type {readonly [string, number][]} */
const appleTypes = [
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
];

/** Chromium draws the SVG, as it would in the window. @param {string} svg @returns {Promise<Map<number, Buffer>>} */
async function draw(svg) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'marsad-icons-'));
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${profile}`],
    cwd: root,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await app.firstWindow();
    const pictures = await page.evaluate(
      async ({ source, wanted }) => {
        const image = new Image();
        image.src = `data:image/svg+xml;base64,${btoa(source)}`;
        await image.decode();
        return wanted.map((size) => {
          const canvas = document.createElement('canvas');
          canvas.width = canvas.height = size;
          const context = canvas.getContext('2d');
          if (!context) throw new Error('no canvas');
          context.imageSmoothingQuality = 'high';
          context.drawImage(image, 0, 0, size, size);
          return canvas.toDataURL('image/png').split(',')[1] ?? '';
        });
      },
      { source: svg, wanted: sizes },
    );
    return new Map(sizes.map((size, index) => [size, Buffer.from(pictures[index] ?? '', 'base64')]));
  } finally {
    await app.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A directory of PNGs, as Windows reads them since Vista. @param {readonly (readonly [number, Buffer])[]} pictures */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, [size, png]] of pictures.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at); // 0 stands for 256
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(([, png]) => png)]);
}

/** @param {readonly (readonly [string, Buffer])[]} pictures */
function icns(pictures) {
  const parts = pictures.map(([type, png]) => {
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write('icns', 'latin1');
  head.writeUInt32BE(8 + parts.reduce((total, part) => total + part.length, 0), 4);
  return Buffer.concat([head, ...parts]);
}

const drawn = await draw(readFileSync(path.join(here, 'marsad.svg'), 'utf8'));
/** @param {number} size */
const png = (size) => drawn.get(size) ?? Buffer.alloc(0);
mkdirSync(path.join(here, 'linux'), { recursive: true });
for (const [size, bytes] of drawn) writeFileSync(path.join(here, 'linux', `${size}x${size}.png`), bytes);
const forWindows = sizes.filter((size) => size <= 256).map((size) => /** @type {const} */ ([size, png(size)]));
writeFileSync(path.join(here, 'marsad.ico'), ico(forWindows));
writeFileSync(path.join(here, 'marsad.icns'), icns(appleTypes.map(([type, size]) => [type, png(size)])));
console.log(`drew ${drawn.size} sizes into ${path.relative(root, here)}`);
