// The installed command line: as a normal user, without a display, and with every side door shut.
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { normalUser, type NormalUser } from './support/normal-user';
import { unpack, type Unpacked } from './support/unpacked';

let installed: Unpacked;
let user: NormalUser;

test.beforeAll(() => {
  installed = unpack();
  user = normalUser();
});
test.afterAll(() => {
  user.remove();
  installed.remove();
});

interface Answer {
  readonly total: number;
  readonly hits: readonly { readonly id: number }[];
}

test('imports, searches, tags, exports and verifies without a display', async () => {
  const sample = path.join(installed.resources, 'sample', 'articles');
  const archive = path.join(user.home, 'أرشيف');
  const imported = await user.run(installed.program, ['import', sample, '--recursive', '--archive', archive, '--json']);
  expect(imported.code).toBe(0);
  // Six of them are HTML: parsed in a hidden page, in the sandbox
  expect(JSON.parse(imported.stdout)).toMatchObject({ read: 40, added: 40, quarantined: 0 });
  expect(imported.stderr).not.toContain('sandbox');

  const began = Date.now();
  const searched = await user.run(installed.program, ['search', 'وبالهدنة', '--archive', archive, '--json']);
  console.log(`search took ${Date.now() - began} ms, start-up included`);
  expect(searched.code).toBe(0);
  const answer = JSON.parse(searched.stdout) as Answer;
  expect(answer.total).toBe(13);

  const id = String(answer.hits[0]?.id);
  const span = ['--start', '0', '--end', '10', '--tag', 'وساطة'];
  const tagged = await user.run(installed.program, ['excerpt', 'add', id, ...span, '--archive', archive, '--json']);
  expect(tagged.code).toBe(0);
  const out = path.join(user.home, 'excerpts.csv');
  const wanted = ['export', '--format', 'csv', '--all', '--out', out, '--archive', archive, '--json'];
  const exported = await user.run(installed.program, wanted);
  expect(JSON.parse(exported.stdout)).toMatchObject({ items: 1 });
  expect(fs.readFileSync(out, 'utf8')).toContain('وساطة');
  const verified = await user.run(installed.program, ['verify', '--archive', archive, '--json']);
  expect(JSON.parse(verified.stdout)).toMatchObject({ ok: true, articles: 40 });
});

test('tells a slip from a command', async () => {
  const ended = await user.run(installed.program, ['serch', 'x', '--json']);
  expect(ended.code).toBe(2);
  expect(JSON.parse(ended.stdout)).toMatchObject({ error: { code: 'USAGE' } });
});

test('is no Node: neither the environment nor a switch makes it run other code', async () => {
  const script = path.join(user.home, 'other.cjs');
  fs.writeFileSync(script, 'console.log("other code ran")');
  const asNode = await user.run(installed.program, ['-e', 'console.log("other code ran")'], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  expect(asNode.stdout).not.toContain('other code ran');
  expect(asNode.code).toBe(2); // taken for a command that there is not
  const required = await user.run(installed.program, ['--help'], { env: { NODE_OPTIONS: `--require ${script}` } });
  expect(required.code).toBe(0);
  expect(required.stdout).not.toContain('other code ran');
  const inspected = await user.run(installed.program, ['--inspect=0', '--help']);
  expect(inspected.stderr).not.toContain('Debugger listening');
});

test('loads its code from app.asar alone', async () => {
  const asar = path.join(installed.resources, 'app.asar');
  const folder = path.join(installed.resources, 'app');
  fs.renameSync(asar, `${asar}.away`);
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'package.json'), '{"name":"other","version":"1.0.0","main":"main.js"}');
  fs.writeFileSync(path.join(folder, 'main.js'), 'console.log("other code ran"); process.exit(0)');
  try {
    const ended = await user.run(installed.program, ['--help']);
    expect(ended.stdout).not.toContain('other code ran');
    expect(ended.code).not.toBe(0);
  } finally {
    fs.rmSync(folder, { recursive: true });
    fs.renameSync(`${asar}.away`, asar);
  }
});
