// The check before a DOCX is unpacked: it must be one, be readable, not be a bomb, and not lie about its sizes.
import { expect, test } from 'vitest';
import { checkPackage, DOCX_LIMITS } from '../../../../ingest/documents/docx/check-package';
import { zipOf, type ZipPart } from '../../../e2e/support/zip-of';

const types: ZipPart = { name: '[Content_Types].xml', data: Buffer.from('<Types/>') };
const body: ZipPart = { name: 'word/document.xml', data: Buffer.from('<w:document/>'.repeat(100)) };

test('a sound package passes with its entries in the order of the directory', async () => {
  const entries = await checkPackage(zipOf([types, body]));
  expect(entries.map(({ name, size }) => ({ name, size }))).toEqual([
    { name: types.name, size: types.data.length },
    { name: body.name, size: body.data.length },
  ]);
});

test('a ZIP that is no DOCX is called so', async () => {
  const photos = zipOf([{ name: 'photo.jpg', data: Buffer.from('jpeg') }]);
  await expect(checkPackage(photos)).rejects.toMatchObject({ reason: 'BROKEN_DOCX', outcome: 'quarantined' });
});

test('a package cut off anywhere in its directory is broken', async () => {
  const whole = zipOf([types, body]);
  for (const length of [0, 10, whole.length - 60, whole.length - 1]) {
    await expect(checkPackage(whole.subarray(0, length))).rejects.toMatchObject({ reason: 'BROKEN_ZIP' });
  }
});

test('an encrypted entry, or the container that Office wraps encrypted files in, is named as protected', async () => {
  const encrypted = zipOf([types, body]);
  const central = encrypted.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  encrypted.writeUInt16LE(1, central + 8);
  await expect(checkPackage(encrypted)).rejects.toMatchObject({ reason: 'ENCRYPTED_FILE' });
  const compound = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  await expect(checkPackage(compound)).rejects.toMatchObject({ reason: 'ENCRYPTED_FILE' });
});

test('a part that claims more than any document holds is refused before it is unpacked', async () => {
  const claims = DOCX_LIMITS.xmlPart + 1;
  await expect(checkPackage(zipOf([types, { ...body, claims }]))).rejects.toMatchObject({ reason: 'FILE_TOO_LARGE' });
});

test('a part that unpacks to more, or less, than it claims is broken', async () => {
  for (const claims of [body.data.length - 1, body.data.length + 1]) {
    await expect(checkPackage(zipOf([types, { ...body, claims }]))).rejects.toMatchObject({ reason: 'BROKEN_ZIP' });
  }
});
