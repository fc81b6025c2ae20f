// Adjectives of states as they stand in titles, folded: الأميركي, האמריקאי, American.
import { foldText } from '../../text/fold';
import { composeStates } from '../gazetteer/compose';

let adjectives: ReadonlySet<string> | null = null;

/** Whether a folded word is the adjective of a state, in either gender, with or without the article. */
export function isStateAdjective(word: string): boolean {
  adjectives ??= new Set(composeStates().adjectives.flatMap((adjective) => foldText(adjective).split(' ')));
  return adjectives.has(word);
}
