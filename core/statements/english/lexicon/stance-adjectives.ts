// Adjectives that report a stance: Smith is adamant that …
import type { Stance } from '../../stance';

/** They take "that" and a clause behind is, was, remains, feels and the like. */
export const stanceAdjectives: Readonly<Record<string, Stance>> = {
  adamant: 'insist',
  afraid: 'express',
  certain: 'opine',
  confident: 'expect',
  convinced: 'opine',
  hopeful: 'express',
  insistent: 'insist',
  optimistic: 'expect',
  sceptical: 'doubt',
  skeptical: 'doubt',
  sure: 'opine',
  unsure: 'doubt',
  worried: 'express',
  concerned: 'express',
};
