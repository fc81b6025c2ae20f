// Whether this is an installed program: one that takes no scripts, and starts itself where it needs another process.

export function inPackage(): boolean {
  return process.type === 'browser' && !process.defaultApp;
}
