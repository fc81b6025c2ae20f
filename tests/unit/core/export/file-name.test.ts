// A title becomes a file name that every system takes and that hides nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFileName } from '../../../../core/export/file-name';

describe('exportFileName', () => {
  it.each([
    ['الهدنة — Truce', 'csv-excel', 'الهدنة — Truce.csv'],
    ['report\u202excod.exe', 'docx', 'reportxcod.exe.docx'],
    ['a/b\\c:d*e?f"g<h>i|j', 'md', 'a b c d e f g h i j.md'],
    ['../../etc/passwd', 'json', 'etc passwd.json'],
    ['', 'html', 'marsad.html'],
    ['...', 'html', 'marsad.html'],
    ['con', 'csv', '_con.csv'],
    ['LPT1.old', 'csv', '_LPT1.old.csv'],
    ['nul\0\n\tline', 'json', 'nulline.json'],
    ['trailing. ', 'json', 'trailing.json'],
  ] as const)('%j as %s', (title, format, expected) => {
    expect(exportFileName(title, format)).toBe(expected);
  });

  it('is always a plain, visible name of a length that file systems take', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (title) => {
        const name = exportFileName(title, 'html');
        expect(name).toMatch(/^[^.\s/\\][^/\\:*?"<>|\p{Cc}\p{Cf}]*\.html$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
