// The texts that every benchmark of a run shares: real news where the shared data is there, else the sample's words shuffled by a fixed seed.
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { mulberry } from './random';

export interface Text {
  readonly title: string;
  readonly body: string;
  readonly outlet: string;
  readonly publishedAt: string;
}

const real = path.resolve('..', 'shared', 'data', 'ant-2018', 'articles.jsonl.gz');
const sample = path.resolve('build', 'sample');

/** `size` different articles; further rounds over the source carry a number, so that they are no copies. */
export function readCorpus(size: number): { readonly name: string; readonly texts: readonly Text[] } {
  const source = fs.existsSync(real) ? realTexts(size) : shuffled(Math.min(size, 5_000));
  const texts = Array.from({ length: size }, (_, i) => {
    const text = source[i % source.length];
    if (!text) throw new Error('the corpus is empty');
    const round = Math.floor(i / source.length);
    if (round === 0) return text;
    // a year further back, so that a day holds no more articles than in the source
    const publishedAt = text.publishedAt.replace(/^\d{4}/, (year) => String(Number(year) - round));
    return { ...text, title: `${text.title} ${round}`, body: `${text.body}\n${round}`, publishedAt };
  });
  return { name: fs.existsSync(real) ? 'news of 2018' : 'shuffled sample words', texts };
}

function realTexts(size: number): Text[] {
  const texts: Text[] = [];
  const seen = new Set<string>();
  // split at line feeds alone: `readline` also ends lines at U+2028, which stands in these texts
  for (const line of gunzipSync(fs.readFileSync(real)).toString('utf8').split('\n')) {
    if (texts.length >= size) break;
    if (line === '') continue;
    const record = JSON.parse(line) as Partial<Record<string, string>>;
    const body = record['body'] ?? record['text'] ?? '';
    const title = record['title'] ?? '';
    if (body === '' || seen.has(`${title}\n${body}`)) continue;
    seen.add(`${title}\n${body}`);
    texts.push({
      title,
      body,
      outlet: record['outlet'] ?? 'ANT',
      publishedAt: record['publishedAt'] ?? record['date'] ?? '2018-07-15',
    });
  }
  return texts;
}

function shuffled(size: number): Text[] {
  const files = fs.readdirSync(sample, { recursive: true, encoding: 'utf8' });
  const words = files
    .filter((file) => /\.(txt|html|jsonl?|csv)$/.test(file))
    .flatMap((file) => fs.readFileSync(path.join(sample, file), 'utf8').match(/\p{L}+/gu) ?? []);
  const random = mulberry(20_240_206);
  const pick = (): string => words[Math.floor(random() ** 2 * words.length)] ?? '';
  const run = (length: number): string => Array.from({ length }, pick).join(' ');
  return Array.from({ length: size }, (_, i) => ({
    title: `${run(8)} ${i}`,
    body: Array.from({ length: 4 }, () => `${run(60)}.`).join('\n'),
    outlet: `Outlet ${i % 12}`,
    publishedAt: new Date(Date.UTC(2024, 0, 1) + i * 600_000).toISOString(),
  }));
}
