// Switches in the program file that nobody can turn back on from outside: no Node from the command line or the environment, only our own archive of code.
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * @typedef {Record<string, number> & { RunAsNode: number }} FuseNumbers
 * @typedef {{ flipFuses(program: string, config: object): Promise<number>, FuseVersion: { V1: string }, FuseV1Options: FuseNumbers }} Fuses
 */

/** By the names that @electron/fuses has for them. The test reads them back from the built program. */
const wanted = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  // Not about safety: V8's usual way to check bounds in WebAssembly, on in Electron itself.
  WasmTrapHandlers: true,
};

/** A fuse that a later Electron adds fails the build until it is decided here. @param {string} program */
export async function setFuses(program) {
  /** @type {Fuses} */
  const { flipFuses, FuseVersion, FuseV1Options } = createRequire(import.meta.url)('@electron/fuses');
  const byNumber = Object.entries(wanted).map(([name, on]) => [FuseV1Options[name], on]);
  await flipFuses(program, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: program.endsWith('.app'),
    ...Object.fromEntries(byNumber),
  });
}

/**
 * The file that holds the fuses.
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { executableName?: string, appInfo: { productFilename: string } } }} context
 */
export function programOf({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') return path.join(appOutDir, `${productFilename}.app`);
  if (electronPlatformName === 'win32') return path.join(appOutDir, `${productFilename}.exe`);
  return path.join(appOutDir, packager.executableName ?? 'marsad');
}
