// What the app itself remembers between runs: settings, archives opened before, the window's place. One small JSON file.
import { z } from 'zod';
import fs from 'node:fs';
import path from 'node:path';
import { settings, type Settings } from '../../core/contract/schema/app';
import type { UiLanguage } from '../../core/contract/schema/common';

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() });
const backups = z.object({
  automatic: z.boolean().default(true),
  /** A folder outside the archives in which each has a place of its own; null: inside each archive. */
  folder: z.string().nullable().default(null),
});
type BackupSettings = z.infer<typeof backups>;
const stored = z.object({
  settings: settings.partial().default({}),
  recent: z.array(z.string()).default([]),
  backups: backups.default({ automatic: true, folder: null }),
  bounds: bounds.nullable().default(null),
  maximized: z.boolean().default(false),
});
type Stored = z.infer<typeof stored>;
export type WindowBounds = z.infer<typeof bounds>;

const MOST_RECENT = 8;

export class SettingsStore {
  private state: Stored;

  /** `locale` is the system's, for the language before anyone has chosen one. */
  constructor(
    private readonly file: string,
    private readonly locale: string,
  ) {
    this.state = this.read();
  }

  get settings(): Settings {
    const { language, theme, digits, readingSize } = this.state.settings;
    return {
      language: language ?? languageOf(this.locale),
      theme: theme ?? 'system',
      digits: digits ?? 'latin',
      readingSize: readingSize ?? 18,
    };
  }

  change(patch: Partial<Settings>): Settings {
    this.save({ ...this.state, settings: { ...this.state.settings, ...patch } });
    return this.settings;
  }

  /** Not among `settings`: the window may ask for a folder, but not name one. */
  get backups(): BackupSettings {
    return this.state.backups;
  }

  changeBackups(patch: Partial<BackupSettings>): void {
    this.save({ ...this.state, backups: { ...this.state.backups, ...patch } });
  }

  /** Archive folders, the last opened first. */
  get recent(): readonly string[] {
    return this.state.recent;
  }

  opened(archivePath: string): void {
    const others = this.state.recent.filter((known) => known !== archivePath);
    this.save({ ...this.state, recent: [archivePath, ...others].slice(0, MOST_RECENT) });
  }

  get window(): { bounds: WindowBounds | null; maximized: boolean } {
    return { bounds: this.state.bounds, maximized: this.state.maximized };
  }

  rememberWindow(place: WindowBounds, maximized: boolean): void {
    this.save({ ...this.state, bounds: place, maximized });
  }

  private read(): Stored {
    let text: string;
    try {
      text = fs.readFileSync(this.file, 'utf8');
    } catch {
      return stored.parse({}); // first start
    }
    try {
      return stored.parse(JSON.parse(text));
    } catch {
      // Kept for whoever wants to look; the app starts with what it can know by itself.
      fs.renameSync(this.file, `${this.file}.unreadable`);
      return stored.parse({});
    }
  }

  private save(next: Stored): void {
    this.state = next;
    fs.mkdirSync(path.dirname(this.file), { recursive: true });
    const temporary = `${this.file}.new`;
    fs.writeFileSync(temporary, JSON.stringify(next, null, 2));
    fs.renameSync(temporary, this.file);
  }
}

function languageOf(locale: string): UiLanguage {
  const primary = locale.slice(0, 2).toLowerCase();
  if (primary === 'ar') return 'ar';
  return primary === 'he' || primary === 'iw' ? 'he' : 'en';
}
