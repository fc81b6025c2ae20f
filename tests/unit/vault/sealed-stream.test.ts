// Sealed files come back as they were however they are cut into chunks, and no change to them goes unnoticed.
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readSealed } from '../../../vault/sealed-range';
import { Opener, SealBroken, sealedLength, Sealer } from '../../../vault/sealed-stream';

const key = randomBytes(32);
const PIECE = 65_536;

function seal(bytes: Buffer, by = key): Buffer {
  const sealer = new Sealer(by);
  return Buffer.concat([sealer.update(bytes), sealer.end()]);
}

function open(sealed: Buffer, by = key): Buffer {
  const opener = new Opener(by);
  return Buffer.concat([opener.update(sealed), opener.end()]);
}

/** In chunks of these lengths, again and again. */
function inChunks(
  bytes: Buffer,
  lengths: readonly number[],
  work: { update(chunk: Buffer): Buffer; end(): Buffer },
): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const length = lengths[i % lengths.length] ?? 1;
    parts.push(work.update(bytes.subarray(at, at + length)));
    at += length;
  }
  return Buffer.concat([...parts, work.end()]);
}

const sizes = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.constantFrom(PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 7),
);

test('any file comes back, whatever the chunks', () => {
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.integer({ min: 17, max: 150_000 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 17, max: 150_000 }), { minLength: 1, maxLength: 4 }),
      (size, writing, reading) => {
        const bytes = randomBytes(size);
        const sealed = inChunks(bytes, writing, new Sealer(key));
        expect(sealed.length).toBe(sealedLength(size));
        expect(inChunks(sealed, reading, new Opener(key)).equals(bytes)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('a changed byte, a cut, an added byte and another key are found', () => {
  fc.assert(
    fc.property(sizes, fc.nat(), (size, anywhere) => {
      const sealed = seal(randomBytes(size));
      const changed = Buffer.from(sealed);
      const at = anywhere % sealed.length;
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => open(changed)).toThrow(SealBroken);
      expect(() => open(sealed.subarray(0, at))).toThrow(SealBroken);
      expect(() => open(Buffer.concat([sealed, Buffer.alloc(1)]))).toThrow(SealBroken);
      expect(() => open(sealed, randomBytes(32))).toThrow(SealBroken);
    }),
    { numRuns: 60 },
  );
});

test('pieces can neither change places nor be left out, at the end neither', () => {
  const sealed = seal(randomBytes(3 * PIECE));
  const head = sealed.subarray(0, 40);
  const [a, b, c] = [0, 1, 2].map((n) => sealed.subarray(40 + n * (PIECE + 16), 40 + (n + 1) * (PIECE + 16)));
  if (!a || !b || !c) throw new Error('three pieces');
  expect(open(Buffer.concat([head, a, b, c])).length).toBe(3 * PIECE);
  for (const pieces of [
    [b, a, c],
    [a, c],
    [a, b],
    [a, b, c, c],
  ]) {
    expect(() => open(Buffer.concat([head, ...pieces]))).toThrow(SealBroken);
  }
});

test('any part of a file can be read alone', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'marsad-seal-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  fc.assert(
    fc.property(sizes, fc.nat(), fc.integer({ min: 0, max: 100_000 }), (size, anywhere, length) => {
      const bytes = randomBytes(size);
      const place = path.join(folder, 'sealed');
      fs.writeFileSync(place, seal(bytes));
      const file = fs.openSync(place, 'r');
      const offset = anywhere % (size + 2);
      const part = readSealed(file, key, offset, length);
      fs.closeSync(file);
      expect(part.size).toBe(size);
      expect(Buffer.from(part.bytes).equals(bytes.subarray(offset, offset + length))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('equal files are sealed differently', () => {
  const bytes = Buffer.from('the same');
  expect(seal(bytes).equals(seal(bytes))).toBe(false);
});
