// `marsad export --format bundle` and `marsad verify BUNDLE`, as somebody uses them who receives the file.
import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { bundleAnswer, errorAnswer, exportAnswer } from './cli-shapes';
import { archiveWithArticles, articles, buildCommandLine, marsad, marsadJson, scratch } from './support/marsad';

beforeAll(() => {
  buildCommandLine();
});

it('carries the imported files byte for byte, and finds one altered character', async () => {
  const folder = scratch();
  const archive = await archiveWithArticles(folder);
  const start = articles[0].body.indexOf('الهُدنة');
  const range = ['--start', String(start), '--end', String(start + 7)];
  const words = ['excerpt', 'add', '1', ...range, '--tag', 'وساطة', '--archive', archive];
  expect((await marsad(words)).code).toBe(0);
  const out = path.join(folder, 'evidence.zip');
  const asked = ['export', '--format', 'bundle', '--all', '--out', out, '--archive', archive];
  expect(await marsadJson(exportAnswer, asked)).toMatchObject({ items: 1 });

  const whole = await marsadJson(bundleAnswer, ['verify', out]);
  expect(whole).toMatchObject({ ok: true, excerpts: 1, problems: [] });

  // One bit of the packed bytes that follow the header of the original.
  const bytes = fs.readFileSync(out);
  const at = bytes.indexOf('data/originals/') + 'data/originals/'.length + 64 + '.jsonl'.length + 20;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  fs.writeFileSync(out, bytes);
  const ended = await marsad(['verify', out, '--json']);
  expect(ended.code).toBe(1);
  const { problems } = bundleAnswer.parse(JSON.parse(ended.stdout));
  expect(problems.length).toBeGreaterThan(0);

  const none = await marsad(['verify', path.join(folder, 'none.zip'), '--json']);
  expect(none.code).toBe(2);
  expect(errorAnswer.parse(JSON.parse(none.stdout)).error.code).toBe('BUNDLE_BAD');
}, 60_000);
