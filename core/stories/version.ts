// What the kept signatures were made with: when it changes, they are made anew.
import { GAZETTEER_VERSION } from '../speakers/gazetteer';
import { VARIANTS_VERSION } from '../text/variants';

/** Grows with every change of weights, thresholds, term lists or rules here, and of the bilingual terms, that may change a story. */
const RULES_VERSION = 2;

export const STORY_VERSION = `${RULES_VERSION}.${VARIANTS_VERSION}.${GAZETTEER_VERSION}`;
