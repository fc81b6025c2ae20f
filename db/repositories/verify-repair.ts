// Rebuilds what is derived from texts and decisions, and brings originals back from a backup. What an analyst or a source made is never touched.
import fs from 'node:fs';
import path from 'node:path';
import type { CommandOutput } from '../../core/contract/commands';
import type { Connection } from '../archive/connection';
import { syncFolder } from '../archive/durable-files';
import { copyOriginal, originalFile } from '../archive/originals';
import { codeOf } from '../archive/system-failure';
import { rebuildIndex, reindexArticles } from './verify-reindex';
import type { Finding, Problem } from './verify-report';
import { originalOf, TEXT_INDEX, TREE_INDEX } from './verify-rescue';
import { outdatedStories } from './verify-stories';
import { verifyArchive } from './verify-archive';

/** On the writer's connection. Verifies first, repairs what it can, and answers what a second look still finds. */
export async function repairArchive(
  db: Connection,
  root: string,
  base: string | null,
): Promise<CommandOutput<'archive.repair'>> {
  const before = await verifyArchive(root, base);
  const todo = before.problems.filter(({ repairable }) => repairable);
  if (todo.length === 0) return { ...before, repaired: [] };
  repairTrees(db, todo);
  repairText(db, todo);
  requeueStatements(db, todo);
  requeueStories(db, todo);
  await bringBackOriginals(root, todo);
  let after = await verifyArchive(root, base);
  if (after.problems.some(({ code }) => code === 'INDEX_DIFFERS')) {
    rebuildIndex(db); // an index whose rows can't be taken away one by one is made anew
    after = await verifyArchive(root, base);
  }
  const left = new Set(after.problems.map(keyOf));
  return { ...after, repaired: todo.filter((problem) => !left.has(keyOf(problem))).map(findingOf) };
}

function findingOf({ code, articleId, detail }: Problem): Finding {
  return { code, articleId, detail };
}

function keyOf(problem: Problem): string {
  return JSON.stringify(findingOf(problem));
}

/** Indices of tables, made anew out of the tables; a table that is itself damaged stays as it is. */
function repairTrees(db: Connection, todo: readonly Problem[]): void {
  if (!todo.some(({ detail }) => TREE_INDEX.test(detail))) return;
  try {
    db.exec('REINDEX');
  } catch (error) {
    if (!codeOf(error).startsWith('SQLITE_CORRUPT') && !codeOf(error).startsWith('SQLITE_CONSTRAINT')) throw error;
  }
}

function repairText(db: Connection, todo: readonly Problem[]): void {
  const ids = todo.filter(({ code }) => code === 'INDEX_DIFFERS').map(({ articleId }) => articleId ?? 0);
  if (todo.some(({ detail }) => TEXT_INDEX.test(detail))) rebuildIndex(db);
  else if (ids.length > 0) reindexArticles(db, ids);
}

function requeueStatements(db: Connection, todo: readonly Problem[]): void {
  const requeue = db.prepare('INSERT INTO statement_queue VALUES (?) ON CONFLICT DO NOTHING');
  for (const { code, articleId } of todo) if (code === 'STATEMENTS_LACKING') requeue.run(articleId);
}

/** The background job signs and places again what is queued; decisions and names of stories stay. */
function requeueStories(db: Connection, todo: readonly Problem[]): void {
  const ours = todo.filter(({ code }) => code === 'STORY_DIFFERS' || code === 'SIGNATURE_DIFFERS');
  if (ours.length === 0) return;
  const requeue = db.prepare('INSERT INTO story_queue VALUES (?) ON CONFLICT DO NOTHING');
  const unsign = db.prepare('DELETE FROM article_signatures WHERE article_id = ?');
  const members = db.prepare('SELECT article_id FROM story_articles WHERE story_id = ?').pluck();
  const outdate = db.prepare('UPDATE story_facts SET articles = -1 WHERE story_id = ?');
  const forget = db.prepare('DELETE FROM story_facts WHERE story_id = ?');
  db.transaction(() => {
    for (const { articleId } of ours) {
      if (articleId === null) continue;
      unsign.run(articleId);
      requeue.run(articleId);
    }
    for (const { story } of outdatedStories(db)) {
      const articles = members.all(story) as number[];
      if (articles.length === 0) forget.run(story);
      else outdate.run(story);
      for (const id of articles) {
        unsign.run(id);
        requeue.run(id);
      }
    }
  }).immediate();
}

/** An original is its hash: a copy that has it is the file. The changed one is kept beside it under another name. */
async function bringBackOriginals(root: string, todo: readonly Problem[]): Promise<void> {
  for (const problem of todo) {
    const sha256 = originalOf(problem);
    if (sha256 === null || problem.backup === null) continue;
    const place = originalFile(root, sha256);
    const fresh = `${place}.restored`;
    fs.rmSync(fresh, { force: true });
    await copyOriginal(problem.backup, sha256, fresh);
    if (fs.existsSync(place)) fs.renameSync(place, `${place}.changed`);
    fs.renameSync(fresh, place);
    syncFolder(path.dirname(place));
  }
}
