// All texts of the window, by namespace and language. English is the source of the keys; a key missing elsewhere does not compile.
import type { UiLanguage } from '../../core/contract/schema/common';
import { common as arCommon } from './messages/ar/common';
import { errors as arErrors } from './messages/ar/errors';
import { reader as arReader } from './messages/ar/reader';
import { reasons as arReasons } from './messages/ar/reasons';
import { search as arSearch } from './messages/ar/search';
import { shell as arShell } from './messages/ar/shell';
import { common as enCommon } from './messages/en/common';
import { errors as enErrors } from './messages/en/errors';
import { reader as enReader } from './messages/en/reader';
import { reasons as enReasons } from './messages/en/reasons';
import { search as enSearch } from './messages/en/search';
import { shell as enShell } from './messages/en/shell';
import { common as heCommon } from './messages/he/common';
import { errors as heErrors } from './messages/he/errors';
import { reader as heReader } from './messages/he/reader';
import { reasons as heReasons } from './messages/he/reasons';
import { search as heSearch } from './messages/he/search';
import { shell as heShell } from './messages/he/shell';

const english = {
  common: enCommon,
  errors: enErrors,
  reader: enReader,
  reasons: enReasons,
  search: enSearch,
  shell: enShell,
};

type Texts = { readonly [N in keyof typeof english]: Readonly<Record<keyof (typeof english)[N], string>> };
export type Namespace = keyof Texts;
export type TextKey<N extends Namespace> = keyof Texts[N] & string;

export const catalogue: Readonly<Record<UiLanguage, Texts>> = {
  en: english,
  ar: {
    common: arCommon,
    errors: arErrors,
    reader: arReader,
    reasons: arReasons,
    search: arSearch,
    shell: arShell,
  },
  he: {
    common: heCommon,
    errors: heErrors,
    reader: heReader,
    reasons: heReasons,
    search: heSearch,
    shell: heShell,
  },
};
