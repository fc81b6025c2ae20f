// That Chromium's sandbox is on, asserted on the processes themselves.
import { expect } from '@playwright/test';
import { processTree, type ProcessFacts } from './processes';

/** @param pid of the main process, run by a normal user */
export function expectSandboxed(pid: number, uid: number): ProcessFacts[] {
  const tree = processTree(pid);
  const main = tree.find((one) => one.pid === pid);
  const renderers = tree.filter((one) => one.kind === 'renderer');
  expect(renderers.length).toBeGreaterThan(0);
  for (const one of tree) expect(one.commandLine, `process ${one.pid}`).not.toContain('--no-sandbox');
  for (const renderer of renderers) {
    expect(renderer.commandLine.filter((word) => /^--(no|disable)-.*sandbox/.test(word))).toEqual([]);
    expect(renderer.uid).toBe(uid);
    expect(renderer.seccomp, 'system calls are filtered').toBe(2);
    expect(renderer.noNewPrivileges).toBe(true);
    expect(renderer.capabilities).toMatch(/^0+$/);
    // namespaces of their own: other users' ids, other processes and the network are out of their sight
    for (const kind of ['user', 'pid', 'net']) {
      expect(renderer.namespaces[kind], `${kind} namespace`).toMatch(/^\w+:\[\d+\]$/);
      expect(renderer.namespaces[kind], `${kind} namespace`).not.toBe(main?.namespaces[kind]);
    }
  }
  return renderers;
}
