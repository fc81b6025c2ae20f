// What a source says of itself as REFI-QDA variables, recognised by their GUIDs whatever language they are named in.
import type { UiLanguage } from '../core/contract/schema/common';
import type { ExportSource } from '../core/export/model';
import { columnNames } from './labels/column-names';
import { qdaGuid } from './qda-guid';
import { qdaAttribute, qdaText } from './qda-xml';

const VARIABLES = [
  ['outlet', (s) => s.outlet],
  ['section', (s) => s.section],
  ['author', (s) => s.author],
  ['published_at', (s) => s.publishedAt],
  ['language', (s) => s.language],
  ['url', (s) => s.url],
  ['article_sha256', (s) => s.textSha256],
  ['source_sha256', (s) => s.sourceSha256],
] as const satisfies readonly (readonly [string, (source: ExportSource) => string | null])[];

export type QdaVariable = (typeof VARIABLES)[number][0];

/** Which variable of ours a GUID stands for. */
export const variableOfGuid: ReadonlyMap<string, QdaVariable> = new Map(
  VARIABLES.map(([key]) => [qdaGuid('variable', key), key]),
);

export function variablesXml(language: UiLanguage): string {
  const names = columnNames(language);
  const variables = VARIABLES.map(
    ([key]) =>
      `<Variable guid="${qdaGuid('variable', key)}" name="${qdaAttribute(names[key])}" typeOfVariable="Text"/>`,
  );
  return `<Variables>${variables.join('')}</Variables>`;
}

/** The values of one source; what it did not say is left out. */
export function variableValues(source: ExportSource): string {
  return VARIABLES.map(([key, value]) => {
    const text = value(source);
    if (text === null || text === '') return '';
    return `<VariableValue><VariableRef targetGUID="${qdaGuid('variable', key)}"/><TextValue>${qdaText(text)}</TextValue></VariableValue>`;
  }).join('');
}
