// Words that name a source without a verb: לדברי השר, לטענתה, על פי הדוח.
import type { Stance } from '../../stance';

/** Before the source: the word ends in the construct. */
export const attributions: Readonly<Record<string, Stance>> = {
  לדברי: 'attributed',
  כדברי: 'attributed',
  כלשון: 'attributed',
  לפי: 'attributed',
  'על פי': 'attributed',
  מפי: 'attributed',
  לטענת: 'claim',
  להערכת: 'opine',
  לדעת: 'opine',
  לשיטת: 'opine',
  לסברת: 'opine',
  לגרסת: 'claim',
};

/** With the source as an ending; the ending says whether it is he, she or they. */
const stems: Readonly<Record<string, Stance>> = {
  לדברי: 'attributed',
  כדברי: 'attributed',
  לטענת: 'claim',
  להערכת: 'opine',
  לדעת: 'opine',
  לשיטת: 'opine',
  לגרסת: 'claim',
};

export type Person = 'he' | 'she' | 'they';

const endingsOfPlural = { ו: 'he', ה: 'she', הם: 'they', הן: 'they' } as const;
const endingsOfSingular = { ו: 'he', ה: 'she', ם: 'they', ן: 'they' } as const;

/** לדבריו, לטענתה, להערכתם: stance and who is meant. */
export const suffixedAttributions: ReadonlyMap<string, { readonly stance: Stance; readonly person: Person }> = new Map(
  Object.entries(stems).flatMap(([stem, stance]) =>
    Object.entries(stem.endsWith('י') ? endingsOfPlural : endingsOfSingular).map(
      ([ending, person]) => [stem + ending, { stance, person }] as const,
    ),
  ),
);

/** Nouns of saying: הטענה של X כי, טענת X ש. */
export const sayingNouns: Readonly<Record<string, Stance>> = {
  טענה: 'claim',
  טענת: 'claim',
  טענתו: 'claim',
  טענתה: 'claim',
  אזהרת: 'warn',
  אזהרה: 'warn',
  הודעת: 'announce',
  הודעה: 'announce',
  הצהרת: 'announce',
  הצהרה: 'announce',
  הבטחת: 'promise',
  הבטחה: 'promise',
  דרישת: 'demand',
  דרישה: 'demand',
  הערכת: 'opine',
  הערכה: 'opine',
  קביעת: 'claim',
  קביעה: 'claim',
};
