// Who is meant: names, roles, pronouns, bodies, and sources that are not clear.
import { describe, expect, it } from 'vitest';
import { lines, read } from './extracted';

/** The speakers of a text in order. */
function speakers(body: string): string[] {
  return read(body).map(({ speaker }) => speaker?.name ?? '-');
}

describe('names', () => {
  it.each([
    ['Prime Minister Mara Voss said the road was shut.', ['Mara Voss']],
    ['U.S. Secretary of State Mara Voss said the road was shut.', ['Mara Voss']],
    ['Mara Voss of the Harbour List demanded that the road be opened.', ['Mara Voss']],
    ['Mara Voss, the mayor of Dorn, said the road was shut.', ['Mara Voss']],
    ['The mayor of Dorn, Mara Voss, said the road was shut.', ['Mara Voss']],
    ['Mara Voss, 47, speaking in Dorn, said the road was shut.', ['Mara Voss']],
    ["Dorn's mayor Mara Voss said the road was shut.", ['Mara Voss']],
    ['The Ministry of Health said the road was shut.', ['Ministry of Health']],
    ['A spokesman for the Grain Board said the road was shut.', ['spokesman for the Grain Board']],
    ['Mara Voss, a lawyer who said the road was shut, left.', ['Mara Voss']],
    ['Mara Voss spoke first. Voss said the road was shut.', ['Mara Voss']],
    ['Voss said the road was shut. Mara Voss is the mayor.', ['Mara Voss']],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual(expected);
  });
});

describe('what stands for a name', () => {
  it.each([
    ['Mara Voss met John Brandt. “It is over,” he said.', ['John Brandt']],
    ['Susan Voss met John Brandt. “It is over,” she said.', ['Susan Voss']],
    ['Mara Voss, the mayor, came home. The mayor said the road was shut.', ['Mara Voss']],
    [
      'A police spokesman said the road was shut. The spokesman said it would open.',
      ['police spokesman', 'police spokesman'],
    ],
    ['The Grain Board met on Monday. The board said flour was short.', ['Grain Board']],
    ['The district education office opened. The office said pupils were few.', ['district education office']],
    [
      'The charity Bridge of Hands said fuel was short. It said more would come.',
      ['Bridge of Hands', 'Bridge of Hands'],
    ],
    ['The World Grain Fund (WGF) met. The WGF said stocks were low.', ['World Grain Fund']],
    ['“It is a very complicated matter,” a board spokesman, Adam Voss, said.', ['Adam Voss']],
    ['Adam Voss, Mara Brandt and Olaf Lind said they would go.', ['Adam Voss, Mara Brandt and Olaf Lind']],
    ['Adam Voss, who said the road was shut, called for help.', ['Adam Voss', 'Adam Voss']],
    ['One of the mediators said the road was shut.', ['One of the mediators']],
    ['Mara Voss left the hall, saying the vote was unfair.', ['Mara Voss']],
    ['Mara Voss left the hall and said the vote was unfair.', ['Mara Voss']],
  ])('%s', (body, expected) => {
    expect(speakers(body)).toEqual(expected);
  });

  it('points to the fullest form, wherever it stands', () => {
    const body = 'Voss said the road was shut. Later Mara Voss left.';
    const [statement] = read(body);
    expect(statement?.speaker).toEqual({ name: 'Mara Voss', span: { start: 35, end: 44 } });
    expect(statement?.mention).toEqual({ start: 0, end: 4 });
  });
});

describe('sources that are not clear', () => {
  it.each([
    ['The minister said the road was shut.'],
    ['The prime minister said the road was shut.'],
    ['“It is all over for us now,” she said.'],
  ])('%s', (body) => {
    expect(speakers(body)).toEqual(['-']);
  });

  it('gives a pronoun to nobody where the one who spoke last is not known', () => {
    expect(speakers('Adam Voss said it was late. The judge said it was over. He added that all was lost.')).toEqual([
      'Adam Voss',
      '-',
      '-',
    ]);
  });

  it('takes no speaker over from one who is not known', () => {
    expect(speakers('Norway left. She urged Britain to stop and said it was late.')).toEqual(['-', '-']);
  });
});

describe('what is no statement', () => {
  it.each([
    ['Mara Voss did not say when the road would open.'],
    ['Mara Voss declined to say when the road would open.'],
    ['Mara Voss would not confirm that the road was shut.'],
    ['That said, the figures are incomplete and nobody knows why.'],
    ['It is said that the road was shut by the old king.'],
    ['The reported losses and the claimed successes are small.'],
    ['The flood claimed 20 lives, and the losses reached a million.'],
    ['The company dismissed several employees after the audit.'],
    ['Say what you will of the plan.'],
    ['We said the road was shut.'],
    ['The programme is called “Open Gates”.'],
    ['The numbers suggest that the road is shut.'],
    ['Yoon declared martial law on Tuesday.'],
    ['The accused left the court with the stated aim of rest.'],
    ['A driver who asked not to be named left the hall.'],
    ['A driver requested anonymity.'],
    ['Neither the board nor the mayor confirmed the report.'],
    ['Stocks fell according to their size.'],
    ['The company had land claims that extended west.'],
    ['Mara Voss no longer believed in promises.'],
    ['Edit your clips, trim the sound, add captions and publish.'],
  ])('%s', (body) => {
    expect(lines(body)).toEqual([]);
  });
});
