// One sandboxed page that parses documents one at a time, and can be killed.
import { app, MessageChannelMain, WebContentsView, type Session, type WebContents } from 'electron';
import { MarsadError } from '../../core/contract/errors';
import { connect, proxyOf, type RpcClient } from '../../core/contract/rpc';
import { DOCUMENT_PORT } from '../../core/model/document-port';
import type { DocumentParser, DocumentResult } from '../../core/model/import-ports';
import { DOCUMENT_ORIGIN } from './document-protocol';
import { pageAnswer } from './page-answer';
import type { ParseLimits } from './parse-limits';
import { sealContents, sealedPreferences } from './sealed-view';

export type DocumentRequest = Parameters<DocumentParser['parse']>[0];

/** How a parse ended: with an answer, or with the page's death. */
export type PageOutcome =
  | { readonly end: 'answer'; readonly result: DocumentResult }
  | { readonly end: 'timeout' }
  | { readonly end: 'memory' }
  | { readonly end: 'crash'; readonly cause: string };

const MEMORY_CHECK = 250;
const LOAD_WITHIN = 60_000;
/** A process that does not die of being asked to is killed after this; milliseconds. */
const KILL_AFTER = 500;

export class DocumentPage {
  parsed = 0;
  private dead = false;
  private parsing = false;
  private onDeath: (outcome: PageOutcome) => void = () => undefined;

  private constructor(
    private readonly view: WebContentsView,
    private readonly client: RpcClient,
  ) {
    view.webContents.once('render-process-gone', (_event, { reason }) => this.died({ end: 'crash', cause: reason }));
    view.webContents.once('destroyed', () => this.died({ end: 'crash', cause: 'closed' }));
  }

  /** Throws MarsadError IMPORT_PARSER_UNAVAILABLE where the page does not load. */
  static async open(session: Session, preload: string): Promise<DocumentPage> {
    const view = new WebContentsView({
      webPreferences: { ...sealedPreferences, session, preload, backgroundThrottling: false },
    });
    const contents = view.webContents;
    sealContents(contents);
    await load(contents);
    const { port1, port2 } = new MessageChannelMain();
    contents.postMessage(DOCUMENT_PORT, null, [port2]);
    const client = connect({
      post: (message) => port1.postMessage(message),
      listen: (onMessage) => {
        port1.on('message', (event) => onMessage(event.data));
        port1.start();
      },
    });
    return new DocumentPage(view, client);
  }

  get alive(): boolean {
    return !this.dead;
  }

  /** Resolves however the parse ends; after anything but an answer the page is dead. */
  async parse(request: DocumentRequest, limits: ParseLimits): Promise<PageOutcome> {
    if (this.dead) return { end: 'crash', cause: 'closed' };
    this.parsed++;
    this.parsing = true;
    const outcome = await new Promise<PageOutcome>((resolve) => {
      const timer = setTimeout(() => end({ end: 'timeout' }), limits.time(request.bytes.length));
      const watch = setInterval(() => {
        if (this.residentBytes() > limits.memory) end({ end: 'memory' });
      }, MEMORY_CHECK);
      const end = (how: PageOutcome): void => {
        clearTimeout(timer);
        clearInterval(watch);
        this.onDeath = () => undefined;
        resolve(how);
      };
      this.onDeath = end;
      proxyOf<{ parse(request: DocumentRequest): Promise<unknown> }>(this.client)
        .parse(request)
        .then(
          (value) => {
            const result = pageAnswer(value);
            end(result ? { end: 'answer', result } : { end: 'crash', cause: 'answer' });
          },
          () => end({ end: 'crash', cause: 'call' }),
        );
    });
    this.parsing = false;
    if (outcome.end !== 'answer') await this.kill();
    return outcome;
  }

  /** Ends the process: at once where it parses nothing, by force where it does. Resolves once it is gone. */
  async close(): Promise<void> {
    const contents = this.contents();
    if (contents === null) return;
    if (this.parsing) return this.kill();
    this.died({ end: 'crash', cause: 'closed' });
    const gone = new Promise<void>((resolve) => contents.once('destroyed', () => resolve()));
    contents.close();
    await gone;
  }

  /** Ends the process, whatever it is doing. Resolves once it is gone. */
  private async kill(): Promise<void> {
    const contents = this.contents();
    if (contents === null) return;
    if (!contents.isCrashed()) {
      const pid = contents.getOSProcessId();
      const gone = new Promise<void>((resolve) => {
        contents.once('render-process-gone', () => resolve());
        contents.once('destroyed', () => resolve());
      });
      contents.forcefullyCrashRenderer();
      const timer = setTimeout(() => killProcess(pid), KILL_AFTER);
      await gone;
      clearTimeout(timer);
    }
    this.died({ end: 'crash', cause: 'killed' });
    if (!contents.isDestroyed()) contents.close();
  }

  /** Null once destroyed: the view's property is then undefined, whatever its type says. */
  private contents(): WebContents | null {
    const contents: WebContents | undefined = this.view.webContents;
    return contents === undefined || contents.isDestroyed() ? null : contents;
  }

  private died(outcome: PageOutcome): void {
    this.dead = true;
    this.onDeath(outcome);
  }

  private residentBytes(): number {
    const pid = this.contents()?.getOSProcessId();
    const metric = app.getAppMetrics().find((candidate) => candidate.pid === pid);
    return (metric?.memory.workingSetSize ?? 0) * 1024;
  }
}

/** Throws MarsadError IMPORT_PARSER_UNAVAILABLE, also where the process dies or hangs while it loads. */
async function load(contents: WebContents): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const failure = new Promise<never>((_resolve, reject) => {
    contents.once('render-process-gone', () => reject(new Error('the page died while it loaded')));
    timer = setTimeout(() => reject(new Error('the page did not load in time')), LOAD_WITHIN);
  });
  try {
    await Promise.race([contents.loadURL(`${DOCUMENT_ORIGIN}/index.html`), failure]);
  } catch (error) {
    if (!contents.isDestroyed()) {
      if (!contents.isCrashed()) contents.forcefullyCrashRenderer();
      contents.close();
    }
    throw new MarsadError('IMPORT_PARSER_UNAVAILABLE', {}, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

function killProcess(pid: number): void {
  if (pid <= 0) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // Gone in the meantime is what was wanted.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
