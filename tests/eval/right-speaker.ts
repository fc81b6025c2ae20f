// Whether extraction names the speaker whom the labels name: by the mentions that the labels say stand for one person, else by words.
import type { NamedSource } from '../../core/statements/model';
import { foldText } from '../../core/text/fold';
import type { LabelledArticle } from './label-sets';

type Pair = readonly [number, number];

/** The spans that the labels of an article give to one speaker: his fullest form, and the words that stand for him. */
interface Person {
  readonly speaker: Pair;
  readonly spans: readonly Pair[];
}

/** The persons of an article by its labels, each with every span that some label says stands for him. */
export function personsOf({ labels }: LabelledArticle): readonly Person[] {
  const persons = new Map<string, { speaker: Pair; spans: Pair[] }>();
  for (const { speaker, mention } of labels) {
    if (!speaker) continue;
    const key = speaker.join(' ');
    const person = persons.get(key) ?? { speaker, spans: [speaker] };
    if (mention) person.spans.push(mention);
    persons.set(key, person);
  }
  return [...persons.values()];
}

/**
 * Both none; or what was found stands where the labels have that person; or one name holds all words of the other, or most
 * words are shared, and it does not stand where the labels have somebody else.
 */
export function isRightSpeaker(
  body: string,
  persons: readonly Person[],
  found: NamedSource | null,
  wanted: Pair | null,
): boolean {
  if (!found || !wanted) return !found && !wanted;
  const at: Pair = [found.span.start, found.span.end];
  const standsFor = ({ spans }: Person): boolean => spans.some((span) => sameWords(span, at));
  const isWanted = ({ speaker }: Person): boolean => speaker[0] === wanted[0] && speaker[1] === wanted[1];
  const stoodFor = persons.filter(standsFor);
  if (stoodFor.some(isWanted)) return true;
  const [ours, theirs] = [words(found.name), words(body.slice(...wanted))];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  if (shared === 0) return false;
  if (shared === Math.min(ours.size, theirs.size)) return true;
  return stoodFor.length === 0 && shared * 2 >= Math.max(ours.size, theirs.size);
}

/** Whether the spans overlap by half of the longer: the name with its title or without. */
function sameWords(a: Pair, b: Pair): boolean {
  return 2 * (Math.min(a[1], b[1]) - Math.max(a[0], b[0])) >= Math.max(a[1] - a[0], b[1] - b[0]);
}

function words(name: string): ReadonlySet<string> {
  return new Set(
    foldText(name)
      .split(' ')
      .map((word) => word.replace(/^(?:و?ال|لل|ה)(?=..)/, ''))
      .filter((word) => word !== '' && word !== 'the'),
  );
}
