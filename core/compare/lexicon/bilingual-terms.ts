// Terms of the field in three languages, by which tellings are joined across languages. Pure data; people, bodies and places are the gazetteer's.
import type { BilingualTerm } from './bilingual-term';
import { conflictTerms } from './terms-conflict';
import { diplomacyTerms } from './terms-diplomacy';
import { eventTerms } from './terms-events';
import { generalTerms } from './terms-general';
import { humanitarianTerms } from './terms-humanitarian';
import { politicsTerms } from './terms-politics';

export const bilingualTerms: readonly BilingualTerm[] = [
  ...diplomacyTerms,
  ...conflictTerms,
  ...humanitarianTerms,
  ...eventTerms,
  ...politicsTerms,
  ...generalTerms,
];
