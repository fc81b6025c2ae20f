// Writes a picture that the window has drawn to where the user says. The page never names a path.
import { dialog, type BrowserWindow } from 'electron';
import { Buffer } from 'node:buffer';
import type { CommandArgs, CommandOutput } from '../../core/contract/commands';
import { exportFileName } from '../../core/export/file-name';
import { writeFileAtomically } from '../../export/atomic-file';

/** Null when the dialog was left. EXPORT_CANNOT_WRITE. */
export async function savePicture(
  owner: BrowserWindow | null,
  { name, picture }: CommandArgs<'app.savePicture'>,
  title: string,
): Promise<CommandOutput<'app.savePicture'>> {
  const { format } = picture;
  const defaultPath = exportFileName(name, format);
  const options = { title, defaultPath, filters: [{ name: format.toUpperCase(), extensions: [format] }] };
  const answer = owner ? await dialog.showSaveDialog(owner, options) : await dialog.showSaveDialog(options);
  if (answer.canceled || answer.filePath === '') return null;
  const content = picture.format === 'svg' ? picture.text : Buffer.from(picture.base64, 'base64');
  const { path } = await writeFileAtomically(answer.filePath, async function* () {
    yield content;
  });
  return { path };
}
