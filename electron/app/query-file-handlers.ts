// A file of queries for the window: chosen and read here, and its counts saved where the user says. The page never names a path.
import { dialog, type BrowserWindow } from 'electron';
import path from 'node:path';
import { MarsadError } from '../../core/contract/errors';
import type { AppCommand, Handlers } from '../../core/contract/commands';
import { exportFileName } from '../../core/export/file-name';
import type { BatchQuery } from '../../core/query/batch';
import { writeFileAtomically } from '../../export/atomic-file';
import { queryCountsCsv } from '../../export/query-counts';
import { queriesOf } from '../query-file';
import type { MenuText } from '../window/menu-text';

/** As many as a table can show; `marsad count` takes any number. */
const MOST_QUERIES = 5_000;

export interface QueryFileContext {
  readonly window: () => BrowserWindow | null;
  readonly texts: () => MenuText;
  readonly chooseFile: (title: string) => Promise<string | null>;
}

type QueryFileCommand = Extract<AppCommand, `queryFile.${string}`>;

export function queryFileHandlers({
  window,
  texts,
  chooseFile,
}: QueryFileContext): Pick<Handlers<AppCommand>, QueryFileCommand> {
  return {
    'queryFile.choose': async () => {
      const file = await chooseFile(texts().chooseQueries);
      if (file === null) return null;
      const queries: BatchQuery[] = [];
      for await (const query of queriesOf(file)) {
        if (queries.length === MOST_QUERIES)
          throw new MarsadError('FILE_UNREADABLE', { path: file, reason: 'TOO_MANY_QUERIES' });
        queries.push(query);
      }
      return { name: path.basename(file), queries };
    },
    'queryFile.save': async ({ name, answers }) => {
      const options = {
        title: texts().saveExport,
        defaultPath: exportFileName(path.parse(name).name, 'csv'),
        filters: [{ name: 'CSV', extensions: ['csv'] }],
      };
      const owner = window();
      const answer = owner ? await dialog.showSaveDialog(owner, options) : await dialog.showSaveDialog(options);
      if (answer.canceled || answer.filePath === '') return null;
      const written = await writeFileAtomically(answer.filePath, () => queryCountsCsv(answers, 'csv-excel'));
      return { path: written.path };
    },
  };
}
