// The programs that can print a sample page here. Only Chromium is always there; the others where somebody installed them.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ReasonCode } from '../../../../core/contract/reasons';
import { printPdf } from '../document-host';
import { sampleDocx } from './sample-docx';
import { sampleHtml } from './sample-html';
import { sampleTypst, sampleXetex } from './sample-markup';
import { expectedText, type SamplePage } from './sample-pages';

export interface Producer {
  readonly name: string;
  /** Null where it is installed, else what is missing. */
  readonly missing: string | null;
  /** False for pages that it has no means for. */
  readonly can: (sample: SamplePage) => boolean;
  /** The reason with which its files may be refused, where it does not say what its glyphs mean. */
  readonly refusal?: ReasonCode;
  /** Prints into `folder`. Throws where the program fails. */
  readonly print: (sample: SamplePage, folder: string) => Promise<Uint8Array>;
}

const fonts = path.resolve(import.meta.dirname, '..', '..', '..', '..', 'node_modules', '@fontsource');
const WITHIN = 120_000;

export const producers: readonly Producer[] = [
  {
    name: 'Chromium',
    missing: null,
    can: () => true,
    print: async (sample, folder) => printPdf(sampleHtml(sample, 'Sample', webFont(sample)), folder),
  },
  {
    name: 'LibreOffice',
    missing: without('soffice'),
    // Without a mark on the section that our DOCX writer can't set it fills columns from the left.
    can: (sample) => sample.columns === 1,
    print: async (sample, folder) => {
      const source = put(folder, 'page.docx', await sampleDocx(sample, systemFont(sample)));
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      return run(folder, 'soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source]);
    },
  },
  {
    name: 'WeasyPrint',
    missing: without('weasyprint'),
    // Before version 58, for right-to-left text.
    refusal: 'NO_TEXT_LAYER',
    can: () => true,
    print: async (sample, folder) =>
      run(folder, 'weasyprint', [
        put(folder, 'page.html', sampleHtml(sample, systemFont(sample))),
        path.join(folder, 'page.pdf'),
      ]),
  },
  {
    name: 'Cairo',
    missing: without('pango-view'),
    // Lays out plain text.
    can: (sample) => sample.columns === 1 && sample.runningHead === null && !hasTable(sample),
    print: async (sample, folder) => {
      const source = put(folder, 'page.txt', expectedText(sample));
      const layout = ['--rtl', '--wrap=word', '--width=480', `--font=${systemFont(sample)} 12`];
      return run(folder, 'pango-view', [...layout, '-q', `--output=${path.join(folder, 'page.pdf')}`, source]);
    },
  },
  {
    name: 'XeTeX',
    missing: without('xetex'),
    can: (sample) => sample.columns === 1,
    print: async (sample, folder) => {
      const source = put(folder, 'page.tex', sampleXetex(sample, systemFont(sample)));
      return run(folder, 'xetex', ['-interaction=batchmode', `-output-directory=${folder}`, source]);
    },
  },
  {
    name: 'Typst',
    missing: without('typst'),
    can: () => true,
    print: async (sample, folder) =>
      run(folder, 'typst', [
        'compile',
        put(folder, 'page.typ', sampleTypst(sample, systemFont(sample))),
        path.join(folder, 'page.pdf'),
      ]),
  },
];

/** A family of Debian's packages fonts-hosny-amiri and fonts-dejavu-core; programs fall back to what they have. */
function systemFont(sample: SamplePage): string {
  return sample.language === 'ar' ? 'Amiri' : 'DejaVu Sans';
}

function hasTable(sample: SamplePage): boolean {
  return sample.blocks.some((block) => block.kind === 'table');
}

function webFont(sample: SamplePage): string {
  const [family, subset] = sample.language === 'ar' ? ['noto-naskh-arabic', 'arabic'] : ['noto-serif-hebrew', 'hebrew'];
  const file = path.join(fonts, family, 'files', `${family}-${subset}-400-normal.woff2`);
  return `@font-face{font-family:Sample;src:url("${pathToFileURL(file).href}")}`;
}

function without(program: string): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => fs.existsSync(path.join(folder, program))) ? null : `${program} is not installed`;
}

function put(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
}

/** The `page.pdf` that `program` leaves in `folder`. Exit codes say little: TeX fails on warnings. */
function run(folder: string, program: string, args: readonly string[]): Uint8Array {
  const made = path.join(folder, 'page.pdf');
  fs.rmSync(made, { force: true });
  const { stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', timeout: WITHIN });
  if (!fs.existsSync(made)) throw new Error(`${program} made no PDF: ${stderr.slice(-500)}`);
  return fs.readFileSync(made);
}
