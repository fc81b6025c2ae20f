// The words of a telling as the analyser folds them, read once however often they are looked at.
import { tokenize } from '../text/analyser';
import type { Token } from '../text/token';
import { remembered } from './remembered-texts';

/** In order; offsets as of `tokenize`. */
export const foldedWords: (text: string) => readonly Token[] = remembered(tokenize);
