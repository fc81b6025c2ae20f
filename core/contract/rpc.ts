// Typed calls over any message port: threads, processes, windows. Failures travel as codes, never as lost promises.
import { MarsadError } from './errors';
import type { ErrorCode, ErrorParams, Reply } from './errors';

/** The least that a Worker, MessagePort, parentPort or utility process has in common. */
export interface RpcPort {
  post(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  listen(onMessage: (message: unknown) => void): void;
}

interface Request {
  readonly rpc: 'call';
  readonly seq: number;
  readonly name: string;
  readonly input: unknown;
}

interface Response {
  readonly rpc: 'reply';
  readonly seq: number;
  readonly reply: Reply<unknown>;
}

type Method = (input: never) => unknown;

function isRpc(message: unknown): message is Request | Response {
  return typeof message === 'object' && message !== null && 'rpc' in message;
}

/** Turns anything thrown into a failure with a code; what is no `MarsadError` is reported to `log`. */
export function failureOf(
  error: unknown,
  log: (error: unknown) => string = () => '',
): { code: ErrorCode; params: ErrorParams; logId: string } {
  if (error instanceof MarsadError) return { code: error.code, params: error.params, logId: '' };
  return { code: 'INTERNAL', params: {}, logId: log(error) };
}

/** Answers calls that come in over `port` with the methods of `target`. */
export function serve(port: RpcPort, target: object, log: (error: unknown) => string): void {
  port.listen((message) => {
    if (!isRpc(message) || message.rpc !== 'call') return;
    void answer(target, message, log).then((reply) => {
      const response: Response = { rpc: 'reply', seq: message.seq, reply };
      port.post(response);
    });
  });
}

async function answer(target: object, request: Request, log: (error: unknown) => string): Promise<Reply<unknown>> {
  try {
    // what every object has is no method of this one
    const method: unknown = request.name in Object.prototype ? undefined : Reflect.get(target, request.name);
    if (typeof method !== 'function') throw new MarsadError('BAD_REQUEST', { name: request.name });
    return { ok: true, value: await (method as Method).call(target, request.input as never) };
  } catch (error) {
    return { ok: false, error: failureOf(error, log) };
  }
}

export interface RpcClient {
  call(name: string, input: unknown, transfer?: readonly ArrayBuffer[]): Promise<unknown>;
  /** Rejects every pending call, for instance with WORKER_DIED. */
  abort(error: MarsadError): void;
  pending(): number;
}

/** The calling end of `serve`. */
export function connect(port: RpcPort): RpcClient {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let seq = 0;
  let dead: MarsadError | null = null;
  port.listen((message) => {
    if (!isRpc(message) || message.rpc !== 'reply') return;
    const caller = waiting.get(message.seq);
    waiting.delete(message.seq);
    if (!caller) return;
    if (message.reply.ok) caller.resolve(message.reply.value);
    else caller.reject(new MarsadError(message.reply.error.code, message.reply.error.params));
  });
  return {
    call(name, input, transfer) {
      if (dead) return Promise.reject(dead);
      return new Promise((resolve, reject) => {
        const request: Request = { rpc: 'call', seq: ++seq, name, input };
        waiting.set(seq, { resolve, reject });
        port.post(request, transfer);
      });
    },
    abort(error) {
      dead = error;
      for (const caller of waiting.values()) caller.reject(error);
      waiting.clear();
    },
    pending: () => waiting.size,
  };
}

const handedOver = new WeakMap<object, readonly ArrayBuffer[]>();

/** Marks the input of a call: it takes these buffers along instead of copying them. They can't be used here afterwards. */
export function handOver<T extends object>(input: T, buffers: readonly ArrayBuffer[]): T {
  handedOver.set(input, buffers);
  return input;
}

function buffersOf(input: unknown): readonly ArrayBuffer[] | undefined {
  return typeof input === 'object' && input !== null ? handedOver.get(input) : undefined;
}

/** A typed view of a client for an interface whose methods take one argument and answer a promise. */
export function proxyOf<T extends object>(client: RpcClient): T {
  return new Proxy({} as T, {
    get: (_target, name) =>
      typeof name === 'string' && name !== 'then'
        ? (input: unknown) => client.call(name, input, buffersOf(input))
        : undefined,
  });
}
