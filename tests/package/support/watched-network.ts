// A network of the test's own with one machine in it, and a record of every packet that leaves that machine.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const NAME = 'marsad-offline';
const OUTSIDE = 'marsad-out';
const INSIDE = 'marsad-in';
/** Where the name server and everything else would be, if somebody asked. */
export const GATEWAY = '10.251.77.1';
const MACHINE = '10.251.77.2';

/** Needs root, iproute2 and tcpdump. */
export class WatchedNetwork {
  private constructor(
    private readonly capture: ChildProcess,
    private readonly file: string,
  ) {}

  static async open(folder: string): Promise<WatchedNetwork> {
    WatchedNetwork.remove();
    ip('netns', 'add', NAME);
    ip('link', 'add', OUTSIDE, 'type', 'veth', 'peer', 'name', INSIDE, 'netns', NAME);
    // The kernel's own IPv6 greetings would be packets of nobody's
    fs.writeFileSync(`/proc/sys/net/ipv6/conf/${OUTSIDE}/disable_ipv6`, '1');
    inside('sysctl', '-qw', 'net.ipv6.conf.all.disable_ipv6=1');
    ip('addr', 'add', `${GATEWAY}/24`, 'dev', OUTSIDE);
    ip('link', 'set', OUTSIDE, 'up');
    inside('ip', 'addr', 'add', `${MACHINE}/24`, 'dev', INSIDE);
    inside('ip', 'link', 'set', INSIDE, 'up');
    inside('ip', 'link', 'set', 'lo', 'up');
    inside('ip', 'route', 'add', 'default', 'via', GATEWAY);
    fs.mkdirSync(`/etc/netns/${NAME}`, { recursive: true });
    fs.writeFileSync(`/etc/netns/${NAME}/resolv.conf`, `nameserver ${GATEWAY}\noptions timeout:1 attempts:1\n`);
    const file = path.join(folder, 'packets.pcap');
    const capture = spawn('tcpdump', ['-i', OUTSIDE, '-n', '-U', '--immediate-mode', '-Z', 'root', '-w', file], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      capture.stderr?.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('listening on')) resolve();
      });
      capture.once('exit', (code) => reject(new Error(`tcpdump ended with ${String(code)}`)));
    });
    return new WatchedNetwork(capture, file);
  }

  /** What to put before a command that shall run on that machine as a user. */
  static prefix(uid: number, gid: number): string[] {
    return ['ip', 'netns', 'exec', NAME, 'setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--'];
  }

  /** Every packet so far, one a line. */
  packets(): string[] {
    const read = spawnSync('tcpdump', ['-n', '-r', this.file], { encoding: 'utf8' });
    return read.stdout.split('\n').filter((line) => line !== '');
  }

  async close(): Promise<void> {
    const gone = new Promise<void>((resolve) => this.capture.once('exit', () => resolve()));
    this.capture.kill('SIGINT');
    await gone;
    WatchedNetwork.remove();
  }

  private static remove(): void {
    spawnSync('ip', ['netns', 'del', NAME]);
    spawnSync('ip', ['link', 'del', OUTSIDE]);
    fs.rmSync(`/etc/netns/${NAME}`, { recursive: true, force: true });
  }
}

function ip(...args: readonly string[]): void {
  const done = spawnSync('ip', args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`ip ${args.join(' ')}: ${done.stderr}`);
}

function inside(...command: readonly string[]): void {
  ip('netns', 'exec', NAME, ...command);
}
