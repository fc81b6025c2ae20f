// Adjectives that report a stance: Smith is adamant that …, opposed to …
import type { Stance } from '../../stance';

/** The stance, and the words that may lead to what it is about: "that" and a clause, or a preposition and its phrase. */
interface StanceAdjective {
  readonly stance: Stance;
  readonly takes: readonly string[];
}

function adjective(stance: Stance, takes: string): StanceAdjective {
  return { stance, takes: takes.split(' ') };
}

/** They stand behind is, was, remains and the like. */
export const stanceAdjectives: Readonly<Record<string, StanceAdjective>> = {
  adamant: adjective('insist', 'that'),
  afraid: adjective('express', 'that of'),
  certain: adjective('opine', 'that'),
  concerned: adjective('express', 'that about'),
  confident: adjective('expect', 'that of'),
  convinced: adjective('opine', 'that of'),
  critical: adjective('criticize', 'of'),
  dismissive: adjective('reject', 'of'),
  hopeful: adjective('express', 'that'),
  insistent: adjective('insist', 'that'),
  opposed: adjective('reject', 'to'),
  optimistic: adjective('expect', 'that about'),
  pessimistic: adjective('doubt', 'that about'),
  sceptical: adjective('doubt', 'that of about'),
  skeptical: adjective('doubt', 'that of about'),
  supportive: adjective('support', 'of'),
  sure: adjective('opine', 'that'),
  unsure: adjective('doubt', 'that whether'),
  worried: adjective('express', 'that about'),
};
