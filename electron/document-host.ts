// Parses untrusted documents in sandboxed pages: two at a time, killed on time-out, retried once alone, then quarantined.
import { app, type Session } from 'electron';
import path from 'node:path';
import type { DocumentParser, DocumentResult } from '../core/model/import-ports';
import { DocumentPage, type DocumentRequest, type PageOutcome } from './documents/document-page';
import { documentSession } from './documents/document-session';
import { parseLimits, type ParseLimits } from './documents/parse-limits';

export interface DocumentHost extends DocumentParser {
  /** Ends the pages; parses under way end as crashed. */
  close(): Promise<void>;
}

export interface DocumentHostOptions {
  readonly pageFolder: string;
  readonly preload: string;
  readonly pages: number;
  readonly limits: ParseLimits;
}

interface Slot {
  readonly session: Session;
  page: DocumentPage | null;
  busy: boolean;
}

interface Job {
  readonly request: DocumentRequest;
  /** The second try: nothing else is parsed beside it. */
  readonly alone: boolean;
  resolve(outcome: PageOutcome): void;
  reject(error: unknown): void;
}

/** A page is replaced after this many documents, so that nothing piles up in it. */
const DOCUMENTS_A_PAGE = 500;

/**
 * The scheme of the page (`registerSchemes`) must be registered before the app is ready; the pages start with the first
 * document. `parse` rejects only where no page can be opened at all (MarsadError IMPORT_PARSER_UNAVAILABLE).
 */
export function createDocumentHost(options: Partial<DocumentHostOptions> = {}): DocumentHost {
  return new PagePool({
    pageFolder: path.join(import.meta.dirname, '..', 'document-page'),
    preload: path.join(import.meta.dirname, 'document-preload.cjs'),
    pages: 2,
    limits: parseLimits,
    ...options,
  });
}

class PagePool implements DocumentHost {
  private readonly slots: Slot[] = [];
  private readonly queue: Job[] = [];
  private closed = false;
  private aloneRuns = false;

  constructor(private readonly options: DocumentHostOptions) {}

  async parse(request: DocumentRequest): Promise<DocumentResult> {
    const { limits } = this.options;
    if (request.bytes.length > limits.bytes) {
      return quarantined('FILE_TOO_LARGE', { bytes: request.bytes.length, limit: limits.bytes });
    }
    await app.whenReady();
    const first = await this.run(request, false);
    if (first.end === 'answer') return first.result;
    const second = await this.run(request, true);
    if (second.end === 'answer') return second.result;
    if (second.end === 'timeout') {
      return quarantined('PARSER_TIMEOUT', { seconds: Math.round(limits.time(request.bytes.length) / 1000) });
    }
    return second.end === 'memory'
      ? quarantined('PARSER_CRASHED', { cause: 'memory', limit: limits.memory })
      : quarantined('PARSER_CRASHED', { cause: second.cause });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const job of this.queue.splice(0)) job.resolve({ end: 'crash', cause: 'closed' });
    await Promise.all(this.slots.map(async (slot) => slot.page?.close()));
  }

  private run(request: DocumentRequest, alone: boolean): Promise<PageOutcome> {
    return new Promise((resolve, reject) => {
      const job = { request, alone, resolve, reject };
      if (this.closed) resolve({ end: 'crash', cause: 'closed' });
      else if (alone) this.queue.unshift(job);
      else this.queue.push(job);
      this.pump();
    });
  }

  /** Starts what may start: second tries first and by themselves, else as many as there are pages. */
  private pump(): void {
    for (;;) {
      const next = this.queue[0];
      const active = this.slots.filter((slot) => slot.busy).length;
      if (!next || (next.alone && active > 0) || active >= this.options.pages || this.aloneRuns) return;
      this.queue.shift();
      this.aloneRuns = next.alone;
      void this.start(next, this.freeSlot());
    }
  }

  private freeSlot(): Slot {
    const free = this.slots.find((slot) => !slot.busy);
    if (free) return free;
    const slot: Slot = { session: documentSession(this.options.pageFolder), page: null, busy: false };
    this.slots.push(slot);
    return slot;
  }

  private async start(job: Job, slot: Slot): Promise<void> {
    slot.busy = true;
    try {
      const page = await this.pageOf(slot);
      job.resolve(await page.parse(job.request, this.options.limits));
    } catch (error) {
      // A page that does not open says nothing about the document: tried once more, then told as what it is.
      if (job.alone) job.reject(error);
      else job.resolve({ end: 'crash', cause: 'unavailable' });
    } finally {
      slot.busy = false;
      if (job.alone) this.aloneRuns = false;
      this.pump();
    }
  }

  private async pageOf(slot: Slot): Promise<DocumentPage> {
    if (slot.page && slot.page.parsed >= DOCUMENTS_A_PAGE) await slot.page.close();
    if (!slot.page?.alive) slot.page = await DocumentPage.open(slot.session, this.options.preload);
    return slot.page;
  }
}

function quarantined(
  reason: 'FILE_TOO_LARGE' | 'PARSER_TIMEOUT' | 'PARSER_CRASHED',
  params: Readonly<Record<string, string | number>>,
): DocumentResult {
  return { ok: false, outcome: 'quarantined', reason, params };
}
