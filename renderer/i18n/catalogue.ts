// All texts of the window, by namespace and language. English is the source of the keys; a key missing elsewhere does not compile.
import type { UiLanguage } from '../../core/contract/schema/common';
import { backups as arBackups } from './messages/ar/backups';
import { codebook as arCodebook } from './messages/ar/codebook';
import { common as arCommon } from './messages/ar/common';
import { comparison as arComparison } from './messages/ar/comparison';
import { errors as arErrors } from './messages/ar/errors';
import { excerpts as arExcerpts } from './messages/ar/excerpts';
import { exporting as arExporting } from './messages/ar/exporting';
import { history as arHistory } from './messages/ar/history';
import { importing as arImporting } from './messages/ar/importing';
import { ledger as arLedger } from './messages/ar/ledger';
import { palette as arPalette } from './messages/ar/palette';
import { reader as arReader } from './messages/ar/reader';
import { reasons as arReasons } from './messages/ar/reasons';
import { search as arSearch } from './messages/ar/search';
import { settings as arSettings } from './messages/ar/settings';
import { shell as arShell } from './messages/ar/shell';
import { speakers as arSpeakers } from './messages/ar/speakers';
import { statements as arStatements } from './messages/ar/statements';
import { stories as arStories } from './messages/ar/stories';
import { timelines as arTimelines } from './messages/ar/timelines';
import { welcome as arWelcome } from './messages/ar/welcome';
import { backups as enBackups } from './messages/en/backups';
import { codebook as enCodebook } from './messages/en/codebook';
import { common as enCommon } from './messages/en/common';
import { comparison as enComparison } from './messages/en/comparison';
import { errors as enErrors } from './messages/en/errors';
import { excerpts as enExcerpts } from './messages/en/excerpts';
import { exporting as enExporting } from './messages/en/exporting';
import { history as enHistory } from './messages/en/history';
import { importing as enImporting } from './messages/en/importing';
import { ledger as enLedger } from './messages/en/ledger';
import { palette as enPalette } from './messages/en/palette';
import { reader as enReader } from './messages/en/reader';
import { reasons as enReasons } from './messages/en/reasons';
import { search as enSearch } from './messages/en/search';
import { settings as enSettings } from './messages/en/settings';
import { shell as enShell } from './messages/en/shell';
import { speakers as enSpeakers } from './messages/en/speakers';
import { statements as enStatements } from './messages/en/statements';
import { stories as enStories } from './messages/en/stories';
import { timelines as enTimelines } from './messages/en/timelines';
import { welcome as enWelcome } from './messages/en/welcome';
import { backups as heBackups } from './messages/he/backups';
import { codebook as heCodebook } from './messages/he/codebook';
import { common as heCommon } from './messages/he/common';
import { comparison as heComparison } from './messages/he/comparison';
import { errors as heErrors } from './messages/he/errors';
import { excerpts as heExcerpts } from './messages/he/excerpts';
import { exporting as heExporting } from './messages/he/exporting';
import { history as heHistory } from './messages/he/history';
import { importing as heImporting } from './messages/he/importing';
import { ledger as heLedger } from './messages/he/ledger';
import { palette as hePalette } from './messages/he/palette';
import { reader as heReader } from './messages/he/reader';
import { reasons as heReasons } from './messages/he/reasons';
import { search as heSearch } from './messages/he/search';
import { settings as heSettings } from './messages/he/settings';
import { shell as heShell } from './messages/he/shell';
import { speakers as heSpeakers } from './messages/he/speakers';
import { statements as heStatements } from './messages/he/statements';
import { stories as heStories } from './messages/he/stories';
import { timelines as heTimelines } from './messages/he/timelines';
import { welcome as heWelcome } from './messages/he/welcome';

const english = {
  backups: enBackups,
  codebook: enCodebook,
  common: enCommon,
  comparison: enComparison,
  errors: enErrors,
  excerpts: enExcerpts,
  exporting: enExporting,
  history: enHistory,
  importing: enImporting,
  ledger: enLedger,
  palette: enPalette,
  reader: enReader,
  reasons: enReasons,
  search: enSearch,
  settings: enSettings,
  shell: enShell,
  speakers: enSpeakers,
  statements: enStatements,
  stories: enStories,
  timelines: enTimelines,
  welcome: enWelcome,
};

type Texts = { readonly [N in keyof typeof english]: Readonly<Record<keyof (typeof english)[N], string>> };
export type Namespace = keyof Texts;
export type TextKey<N extends Namespace> = keyof Texts[N] & string;

export const catalogue: Readonly<Record<UiLanguage, Texts>> = {
  en: english,
  ar: {
    backups: arBackups,
    codebook: arCodebook,
    common: arCommon,
    comparison: arComparison,
    errors: arErrors,
    excerpts: arExcerpts,
    exporting: arExporting,
    history: arHistory,
    importing: arImporting,
    ledger: arLedger,
    palette: arPalette,
    reader: arReader,
    reasons: arReasons,
    search: arSearch,
    settings: arSettings,
    shell: arShell,
    speakers: arSpeakers,
    statements: arStatements,
    stories: arStories,
    timelines: arTimelines,
    welcome: arWelcome,
  },
  he: {
    backups: heBackups,
    codebook: heCodebook,
    common: heCommon,
    comparison: heComparison,
    errors: heErrors,
    excerpts: heExcerpts,
    exporting: heExporting,
    history: heHistory,
    importing: heImporting,
    ledger: heLedger,
    palette: hePalette,
    reader: heReader,
    reasons: heReasons,
    search: heSearch,
    settings: heSettings,
    shell: heShell,
    speakers: heSpeakers,
    statements: heStatements,
    stories: heStories,
    timelines: heTimelines,
    welcome: heWelcome,
  },
};
