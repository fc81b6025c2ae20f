// The questions of the shared retrieval data, each with the paragraph that answers it, parted once and for all into two halves.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { mulberry } from '../../bench/random';

const FILE = path.resolve('..', 'shared', 'data', 'retrieval', 'xquad.ar.json');
/** Parts the halves: changed, it would show what was kept for the last measurement. */
const SEED = 20_240_206;

const dataset = z.object({
  data: z.array(
    z.object({
      paragraphs: z.array(z.object({ context: z.string(), qas: z.array(z.object({ question: z.string() })) })),
    }),
  ),
});

export type Half = 'tuning' | 'held-out';

export interface Question {
  readonly text: string;
  /** Index of the paragraph that answers it. */
  readonly answer: number;
  readonly half: Half;
}

export interface QuestionSet {
  readonly paragraphs: readonly string[];
  readonly questions: readonly Question[];
}

/** Null where the data is not on this machine. */
export function readQuestions(): QuestionSet | null {
  if (!fs.existsSync(FILE)) return null;
  const { data } = dataset.parse(JSON.parse(fs.readFileSync(FILE, 'utf8')));
  const all = data.flatMap(({ paragraphs }) => paragraphs);
  const random = mulberry(SEED);
  return {
    paragraphs: all.map(({ context }) => context),
    questions: all.flatMap(({ qas }, answer) =>
      qas.map(({ question }) => ({ text: question.trim(), answer, half: random() < 0.5 ? 'tuning' : 'held-out' })),
    ),
  };
}
