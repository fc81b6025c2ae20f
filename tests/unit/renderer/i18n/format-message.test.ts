// Values in messages: what is shown is isolated against the sentence's direction, what is chosen by is compared as it is.
import { expect, it } from 'vitest';
import { catalogue } from '../../../../renderer/i18n/catalogue';
import { formatMessage } from '../../../../renderer/i18n/format-message';
import { messageWithDefaults } from '../../../../renderer/i18n/message-defaults';

it('isolates words from the archive', () => {
  expect(formatMessage('Undo: {what}', 'en', { what: 'هدنة' })).toBe('Undo: \u2068هدنة\u2069');
});

it('chooses by a value', () => {
  expect(formatMessage('{table, select, tags {a tag} other {a thing}}', 'en', { table: 'tags' })).toBe('a tag');
});

it.each(['ar', 'en', 'he'] as const)('says in %s what stands in the way of an undo', (language) => {
  const text = (table: string): string =>
    messageWithDefaults(catalogue[language].errors.UNDO_CONFLICT, language, { table, kind: 'speaker.create' });
  expect(new Set(['statements', 'speaker_aliases', 'tags', 'saved_searches'].map(text)).size).toBe(4);
  expect(text('other')).toBe(text('saved_searches'));
});
