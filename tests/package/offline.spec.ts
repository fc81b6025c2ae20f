// Nothing leaves the machine: the installed program imports hostile pages and goes through its whole tour on a network where each packet is recorded.
import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { hostileMessage, hostilePage } from './support/hostile-page';
import { normalUser, type NormalUser } from './support/normal-user';
import { unpack, type Unpacked } from './support/unpacked';
import { WatchedNetwork } from './support/watched-network';

const able =
  process.getuid?.() === 0 && ['ip', 'tcpdump', 'setpriv'].every((name) => spawnSync('which', [name]).status === 0);
test.skip(!able, 'a network of its own needs root, iproute2 and tcpdump');

let installed: Unpacked;
let user: NormalUser;
let network: WatchedNetwork;

test.beforeEach(async () => {
  installed = unpack();
  user = normalUser();
  fs.writeFileSync(path.join(user.home, 'talks.html'), hostilePage());
  fs.writeFileSync(path.join(user.home, 'talks.eml'), hostileMessage());
  network = await WatchedNetwork.open(path.dirname(installed.folder));
});
test.afterEach(async () => {
  await network.close();
  user.remove();
  installed.remove();
});

/** Runs a program as the normal user on the watched machine. */
async function onMachine(
  ...words: readonly string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const display = process.env['DISPLAY'];
  const env = ['env', '-i', `HOME=${user.home}`, `TMPDIR=${user.home}`, 'PATH=/usr/bin:/bin', 'LANG=C.UTF-8'];
  const [program = '', ...args] = [
    ...WatchedNetwork.prefix(user.uid, user.gid),
    ...env,
    `DISPLAY=${display}`,
    ...words,
  ];
  return user.run(program, args, { asRoot: true, env: { PATH: process.env['PATH'] } });
}

test('the network sees what is sent: Chromium without our settings leaks the same page', async () => {
  const app = path.join(user.home, 'bare');
  fs.mkdirSync(app);
  fs.writeFileSync(path.join(app, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.cjs"}');
  fs.writeFileSync(
    path.join(app, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => { new BrowserWindow({ show: false }).loadFile('../talks.html').catch(() => {}); setTimeout(() => app.exit(0), 5000); });`,
  );
  // A copy that every user can read, wherever the runtime lies
  const runtime = path.join(path.dirname(installed.folder), 'runtime');
  fs.cpSync(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', runtime, { recursive: true });
  spawnSync('chmod', ['-R', 'go+rX', runtime]);
  await onMachine(path.join(runtime, 'electron'), app);
  const packets = network.packets();
  console.log(`control: ${packets.length} packets`);
  expect(packets.filter((line) => / IP .*\.80: /.test(line)).length, 'TCP').toBeGreaterThan(0);
  expect(packets.filter((line) => / IP .*\.53: /.test(line)).length, 'DNS').toBeGreaterThan(0);
  expect(packets.filter((line) => / IP .*\.3478: /.test(line)).length, 'STUN').toBeGreaterThan(0);
});

test('no packet leaves while hostile pages are imported and the whole tour runs', async () => {
  const archive = path.join(user.home, 'archive');
  const files = ['talks.html', 'talks.eml'].map((name) => path.join(user.home, name));
  const imported = await onMachine(installed.program, 'import', ...files, '--archive', archive, '--json');
  expect(JSON.parse(imported.stdout)).toMatchObject({ read: 2, quarantined: 0, rejected: 0 });
  const tour = path.join(user.home, 'tour');
  const toured = await onMachine(installed.program, '--tour', '--out', tour, `--user-data-dir=${user.home}/profile`);
  expect(toured.code, toured.stderr.slice(-2_000)).toBe(0);
  expect(fs.readdirSync(tour).filter((name) => name.endsWith('.png')).length).toBeGreaterThan(2);
  expect(network.packets()).toEqual([]);
});
