// What `speaker:` and `stance:` mean in an archive, in the form in which `explain` shows words.
import type { FieldNode } from '../../core/query/ast';
import type { ExplainedWord } from '../../core/query/explain';
import { SpeakerSets } from './speaker-sets';

/** @param count articles that satisfy the condition; a name that nobody bears has 0 and is matched as nothing */
export function explainField(node: FieldNode, negated: boolean, count: number, speakers: SpeakerSets): ExplainedWord {
  const { raw: text, field, exact, prefix, span } = node;
  const matchedAs =
    field === 'speaker'
      ? speakers.explained(speakers.named(node))
      : SpeakerSets.stancesOf(node).map((stance) => ({ term: stance, count: speakers.articlesWithStance(stance) }));
  return {
    text,
    field,
    exact,
    prefix,
    negated,
    column: span.start + 1,
    count,
    matchedAs: [...matchedAs].sort((a, b) => b.count - a.count),
  };
}
