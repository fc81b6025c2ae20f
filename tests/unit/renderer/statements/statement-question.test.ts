// What a search asks of statements: filters of the articles, and where one speaker is chosen, only theirs.
import { expect, test } from 'vitest';
import { noFilters } from '../../../../core/contract/schema/search';
import { statementQuestion } from '../../../../renderer/features/statements/statement-question';

test('one speaker narrows the statements, several narrow the articles alone', () => {
  const one = { ...noFilters, speakers: [4], stances: ['warn' as const] };
  expect(statementQuestion('x', one, 'newest')).toEqual({
    query: 'x',
    filters: one,
    order: 'newest',
    stances: ['warn'],
    speakerId: 4,
  });
  expect(statementQuestion('', { ...noFilters, speakers: [4, 5] }, 'oldest')).not.toHaveProperty('speakerId');
  expect(statementQuestion('', noFilters, 'oldest')).not.toHaveProperty('speakerId');
});
