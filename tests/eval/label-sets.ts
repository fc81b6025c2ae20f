// Reads the labelled sets and the texts that they are about; a set whose text is not on this machine is named, not guessed.
import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { statementKinds } from '../../core/statements/model';
import { stances, type Stance } from '../../core/statements/stance';
import { pageText } from './statements/page-text';

const folder = path.resolve('tests', 'eval', 'statements');
const shared = path.resolve('..', 'shared', 'data');

const span = z.tuple([z.int().nonnegative(), z.int().positive()]);
const label = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  speaker: span.nullable(),
  mention: span.nullable(),
  cue: span.nullable(),
  stance: z.enum(stances as [Stance, ...Stance[]]),
  kind: z.enum(statementKinds),
  relay: z.array(span),
});
/** `spent`: was held out and has been measured once; since then development data like `dev`, kept apart for the record. */
export const parts = ['dev', 'spent', 'held-out'] as const;
const part = z.enum(parts);
const labelSet = z.object({
  set: z.string(),
  text: z.string(),
  items: z.array(z.object({ article: z.string(), part, statements: z.array(label) })),
});

export type Label = z.infer<typeof label>;
export type Part = z.infer<typeof part>;

/** An article with everything that it says, as a person read it. */
export interface LabelledArticle {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly Label[];
}

export interface LabelledSet {
  readonly name: string;
  readonly language: string;
  readonly articles: readonly LabelledArticle[];
  /** Why there are none, where the text is missing. */
  readonly missing: string | null;
}

/** Every set, with the articles of one part only: nobody who writes rules reads the other. */
export function readSets(wanted: Part): LabelledSet[] {
  const files = fs.readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.toSorted().map((name) => {
    const { set, items } = labelSet.parse(JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8')));
    const language = set.slice(0, 2);
    const chosen = items.filter((item) => item.part === wanted);
    const texts = textsOf(set, new Set(chosen.map(({ article }) => article)));
    if (!texts) return { name: set, language, articles: [], missing: 'its text is not on this machine' };
    const articles = chosen.map(({ article, statements }) => {
      const text = texts.get(article);
      if (!text) throw new Error(`${set}: there is no text of ${article}`);
      return { id: article, language, ...text, labels: statements };
    });
    return { name: set, language, articles, missing: null };
  });
}

interface Text {
  readonly title: string;
  readonly body: string;
}

function textsOf(set: string, ids: ReadonlySet<string>): ReadonlyMap<string, Text> | null {
  if (set.startsWith('ar-ant-2018')) return newsTexts(ids);
  if (set === 'en-readability') return pageTexts(ids);
  return ownTexts(path.join(folder, set), ids);
}

function newsTexts(ids: ReadonlySet<string>): ReadonlyMap<string, Text> | null {
  const file = path.join(shared, 'ant-2018', 'articles.jsonl.gz');
  if (!fs.existsSync(file)) return null;
  const texts = new Map<string, Text>();
  for (const line of gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n')) {
    if (line === '') continue;
    const { id = '', title = '', body = '' } = JSON.parse(line) as Partial<Record<string, string>>;
    if (ids.has(id)) texts.set(id, { title, body });
  }
  return texts;
}

function pageTexts(ids: ReadonlySet<string>): ReadonlyMap<string, Text> | null {
  const pages = path.join(shared, 'containers', 'readability');
  if (!fs.existsSync(pages)) return null;
  return new Map(
    [...ids].map((id) => {
      const html = fs.readFileSync(path.join(pages, id, 'expected.html'), 'utf8');
      return [id, { title: '', body: pageText(html) }] as const;
    }),
  );
}

/** Own wording beside the labels: the title is the first line, the body all that follows its line end. */
function ownTexts(from: string, ids: ReadonlySet<string>): ReadonlyMap<string, Text> {
  return new Map(
    [...ids].map((id) => {
      const text = fs.readFileSync(path.join(from, `${id}.txt`), 'utf8');
      const end = text.indexOf('\n');
      return [id, { title: text.slice(0, end), body: text.slice(end + 1) }] as const;
    }),
  );
}
