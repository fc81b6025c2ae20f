// Which archive the app has open, and how it comes to another: one at a time, the old one closed before the new one is shown.
import fs from 'node:fs';
import path from 'node:path';
import type { CommandOutput } from '../../core/contract/commands';
import { MarsadError } from '../../core/contract/errors';
import type { ArchiveRef } from '../../core/contract/schema/app';
import type { SettingsStore } from '../app/settings-store';
import { OpenArchive } from './open-archive';

export interface ArchiveKeeperOptions {
  readonly store: SettingsStore;
  /** Folder of the archive that is made from the shipped sample. */
  readonly samplePath: string;
  readonly onOpened: () => void;
  readonly onLost: (error: MarsadError) => void;
}

export class ArchiveKeeper {
  private open: OpenArchive | null = null;
  private changing: Promise<unknown> = Promise.resolve();
  private starting = false;
  private startFailure: MarsadError | null = null;

  constructor(private readonly options: ArchiveKeeperOptions) {}

  get current(): OpenArchive {
    if (!this.open) throw new MarsadError('ARCHIVE_NONE_OPEN', {});
    return this.open;
  }

  get currentRef(): ArchiveRef | null {
    return this.open ? this.refOf(this.open.path) : null;
  }

  /** Archives opened before that are still there. */
  get recent(): ArchiveRef[] {
    return this.options.store.recent
      .filter((known) => fs.existsSync(path.join(known, 'archive.sqlite')))
      .map((known) => this.refOf(known));
  }

  refOf(folder: string): ArchiveRef {
    return { path: folder, name: path.basename(folder), sample: folder === this.options.samplePath };
  }

  /** What is open, and how the start went. */
  get state(): CommandOutput<'archive.current'> {
    const { currentRef: current, startFailure } = this;
    const failure = current === null && startFailure ? { code: startFailure.code, params: startFailure.params } : null;
    return { current, recent: this.recent, opening: this.starting, failure };
  }

  /** The archive to begin with; a failure is kept for whoever asks, as there may be no window yet. */
  async openAtStart(folder: string): Promise<void> {
    this.starting = true;
    try {
      await this.openAt(folder, false);
    } catch (error) {
      this.startFailure = error instanceof MarsadError ? error : new MarsadError('INTERNAL', {}, { cause: error });
      throw this.startFailure;
    } finally {
      this.starting = false;
    }
  }

  /** Opens `folder` and closes what was open before; when that fails, what was open stays open. */
  openAt(folder: string, create: boolean): Promise<ArchiveRef> {
    const next = this.changing.then(() => this.change(path.resolve(folder), create));
    this.changing = next.catch(() => undefined); // the caller has the error; the next change only waits
    return next;
  }

  async close(): Promise<void> {
    await this.changing;
    const open = this.open;
    this.open = null;
    await open?.close();
  }

  private async change(folder: string, create: boolean): Promise<ArchiveRef> {
    if (this.open?.path === folder) return this.refOf(folder);
    const opened = await OpenArchive.open({
      path: folder,
      create,
      program: 'Marsad',
      onLost: (error) => {
        this.open = null;
        this.options.onLost(error);
      },
    });
    const before = this.open;
    this.open = opened;
    await before?.close();
    this.options.store.opened(folder);
    this.options.onOpened();
    return this.refOf(folder);
  }
}
