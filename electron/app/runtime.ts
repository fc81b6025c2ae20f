// Which build of Electron this is, beside the one that the app was typed and tested against.
import { app } from 'electron';
import type { AppInfo } from '../../core/contract/schema/app';
import manifest from '../../package.json';

export function appInfo(): AppInfo {
  const { electron = '?', chrome = '?', node } = process.versions;
  return {
    version: manifest.version,
    electron,
    chrome,
    node,
    officialRuntime: electron === manifest.devDependencies.electron,
    sandboxed: !app.commandLine.hasSwitch('no-sandbox'),
    platform: `${process.platform}-${process.arch}`,
  };
}
