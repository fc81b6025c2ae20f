// `npm run eval:statements -- [--held-out | --spent] [--set NAME] [--misses] [--json FILE]`: how well extraction does on the labelled sets.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { extractStatements } from '../../core/statements/extract';
import { readSets, type LabelledArticle } from './label-sets';
import { judge, scoreOf, type Judged, type Score } from './score';

interface Result extends Score {
  /** `ar-ant-2018 dev`, or with a rule behind it: how many of what the rule found is right. */
  readonly name: string;
  readonly language: string;
  readonly part: string;
  readonly articles: number;
  /** Articles a second, extraction alone. */
  readonly rate: number;
  readonly rules: readonly {
    readonly rule: string;
    readonly found: number;
    readonly right: number;
    readonly precision: number;
  }[];
}

const { values } = parseArgs({
  options: {
    'held-out': { type: 'boolean', default: false },
    spent: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    set: { type: 'string' },
    json: { type: 'string' },
  },
});
const part = values['held-out'] ? 'held-out' : values.spent ? 'spent' : 'dev';
if (values['held-out'] && values.misses) {
  process.stderr.write('--misses would show texts that are kept for the last measurement: use it without --held-out\n');
  process.exit(2);
}

const results: Result[] = [];
for (const set of readSets(part)) {
  if (values.set !== undefined && set.name !== values.set) continue;
  if (set.missing !== null) {
    process.stderr.write(`${set.name}: ${set.missing}\n`);
    continue;
  }
  if (set.articles.length === 0) continue;
  const started = performance.now();
  const drafts = set.articles.map((article) => extractStatements(article));
  const rate = Math.round(set.articles.length / ((performance.now() - started) / 1_000));
  const judged = set.articles.map((article, i) => judge(article, drafts[i] ?? []));
  if (values.misses) for (const [i, article] of set.articles.entries()) showMisses(article, judged[i] ?? []);
  const all = judged.flat();
  results.push({
    name: `${set.name} ${part}`,
    language: set.language,
    part,
    articles: set.articles.length,
    rate,
    ...scoreOf(all),
    rules: byRule(all),
  });
}
const document = `${JSON.stringify(results, null, 2)}\n`;
if (!values.misses) process.stdout.write(document);
if (values.json !== undefined) fs.writeFileSync(values.json, document);

function byRule(judged: readonly Judged[]): Result['rules'] {
  const rules = new Map<string, { found: number; right: number }>();
  for (const { draft, rightSpeaker } of judged) {
    if (!draft) continue;
    const tally = rules.get(draft.rule) ?? { found: 0, right: 0 };
    tally.found++;
    if (rightSpeaker) tally.right++;
    rules.set(draft.rule, tally);
  }
  return [...rules]
    .map(([rule, { found, right }]) => ({ rule, found, right, precision: Number((right / found).toFixed(4)) }))
    .toSorted((a, b) => b.found - a.found);
}

function showMisses(article: LabelledArticle, judged: readonly Judged[]): void {
  const { body } = article;
  const slice = (span: { readonly start: number; readonly end: number } | null): string =>
    span ? body.slice(span.start, span.end) : '∅';
  const pair = (span: readonly [number, number] | null): string => (span ? body.slice(...span) : '∅');
  for (const { draft, label, rightSpeaker, rightStance } of judged) {
    if (rightSpeaker && rightStance) continue;
    const what = !label ? 'EXTRA' : !draft ? 'MISSED' : rightSpeaker ? 'STANCE' : 'SPEAKER';
    process.stdout.write(`${what} ${article.id}\n`);
    if (draft)
      process.stdout.write(
        `  found  [${draft.speaker?.name ?? '∅'}] ${slice(draft.cue?.span ?? null)} ${draft.stance} ${draft.rule}: ${slice(draft.content)}\n`,
      );
    if (label)
      process.stdout.write(`  wanted [${pair(label.speaker)}] ${pair(label.cue)} ${label.stance}: ${slice(label)}\n`);
  }
}
