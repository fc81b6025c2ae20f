// `marsad compare`: the same claims as each outlet told them, of a story or of chosen statements.
import type { Comparison, ComparisonCell, ComparisonRow, DiffSegment } from '../../../core/contract/schema/compare';
import { withReaderAfterAnalysis } from '../analysis';
import type { Arguments } from '../arguments';
import type { Command, ExitCode } from '../command';
import { line } from '../line';

export const compare: Command = {
  name: 'compare',
  summary: 'Hold side by side how outlets told the same claims',
  usage: '--story ID | --statements ID,ID,...',
  positionals: [0, 0],
  options: {
    story: { value: 'ID', help: 'all statements of this story' },
    statements: { value: 'ID,ID,...', help: 'these statements' },
    base: { value: 'OUTLET', help: 'the outlet whose wording the others are held against (the longest wording)' },
    'min-outlets': { value: 'N', help: 'only claims that so many outlets tell (1)' },
  },
  run: ({ args, archive, out }) => {
    const [story, list, base] = [args.count('story'), args.text('statements'), args.text('base')];
    if ((story === undefined) === (list === undefined)) args.fail('Give one of --story ID and --statements ID,ID,...');
    if (list !== undefined && base !== undefined) args.fail('--base goes with --story.');
    const ids = list === undefined ? [] : idList(args, list);
    const least = args.count('min-outlets') ?? 1;
    return withReaderAfterAnalysis(archive, out, ['statements', 'stories'], async (ask): Promise<ExitCode> => {
      const comparison =
        story === undefined
          ? await ask('compare.statements', { ids })
          : await ask('compare.story', { storyId: story, ...(base === undefined ? {} : { baseOutlet: base }) });
      const rows = comparison.rows.filter((row) => outletsOf(row) >= least);
      await out.answer(documentOf({ ...comparison, rows }), [
        ...rows.flatMap(linesOf),
        `${rows.length} claims, ${comparison.columns.length} outlets`,
      ]);
      return 0;
    });
  },
};

function idList(args: Arguments, list: string): number[] {
  return list.split(/[,،]/).map((word) => {
    const id = Number(word.trim());
    return Number.isSafeInteger(id) && id > 0 ? id : args.fail(`--statements needs ids, not "${word}".`);
  });
}

function outletsOf(row: ComparisonRow): number {
  return new Set(row.cells.map(({ outlet }) => outlet)).size;
}

/** The contract's shape first; the rest are fields that came later. */
function documentOf({ story, columns, rows }: Comparison): object {
  return {
    rows: rows.map((row) => ({
      claim: row.claim,
      speaker: row.speaker?.name ?? null,
      cells: row.cells.map(cellOf),
      absentFrom: row.absentFrom,
      id: row.id,
      differs: row.differs,
    })),
    story,
    columns,
  };
}

function cellOf(cell: ComparisonCell): object {
  const { outlet, statementId, segments, speaker, ...rest } = cell;
  return { outlet, statementId, segments, speaker: speaker?.name ?? null, ...rest };
}

function linesOf(row: ComparisonRow): string[] {
  return [
    `${line(row.speaker?.name ?? 'source not clear')}: ${line(row.claim)}`,
    ...row.cells.map(cellLine),
    ...(row.absentFrom.length > 0 ? [`    left out by ${line(row.absentFrom.join(', '))}`] : []),
    '',
  ];
}

function cellLine(cell: ComparisonCell): string {
  const differs = cell.differences.map(({ kind, base, here }) => `${kind}: ${line(base)} / ${line(here)}`).join('; ');
  const marks = [cell.isBase ? 'base' : '', cell.crossLanguage ? `in ${cell.language}` : '', differs].filter(Boolean);
  const words = cell.segments.map(marked).join('');
  return `    ${line(cell.outlet ?? '-')}  ${cell.stance}  ${line(words)}${marks.length > 0 ? `  (${marks.join('; ')})` : ''}`;
}

/** Signs instead of colours, which a terminal may not have: [-gone-] {+new+} {~moved~}. */
function marked({ text, kind }: DiffSegment): string {
  switch (kind) {
    case 'same':
      return text;
    case 'missing':
      return `[-${text}-] `;
    case 'moved':
      return `{~${text}~}`;
    case 'added':
    case 'changed':
      return `{+${text}+}`;
  }
}
