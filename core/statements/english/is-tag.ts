// Whether what follows a quotation that ends in its own full stop tells who spoke: “Why?” she asked.
import type { TagTest } from '../reading/sentences';
import { verbForms } from './verb-forms';

const REACH = 6;

/** A subject of a few words, a verb that can tag a quotation, and then nothing, a comma, or when and where. */
export const isTag: TagTest = (tokens, index) => {
  for (let i = index; i < index + REACH; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (
      !verbForms(token.lower).some(
        (form) => form.particle === null && form.verb.frames.has('quote') && !form.kinds.has('ing'),
      )
    )
      continue;
    const next = tokens[i + 1];
    if (i === index) return false;
    return !next || next.kind === 'stop' || next.kind === 'comma' || AFTER.has(next.lower);
  }
  return false;
};

const AFTER = new Set([
  'in',
  'on',
  'at',
  'of',
  'during',
  'after',
  'before',
  'when',
  'as',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);
