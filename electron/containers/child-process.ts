// The container process of the command line: a child of the same runtime, without a display.
import { spawn } from 'node:child_process';
import { inPackage } from '../in-package';
import { workerFile } from '../workers/worker-files';
import { HEAP_MEGABYTES } from './container-limits';
import type { ContainerProcess } from './container-worker';
import { residentMemory } from './resident-memory';

/** `script`: the bundle of `ingest/containers/process`. */
export function startChildProcess(script: string = workerFile('containers')): ContainerProcess {
  const heap = `--max-old-space-size=${HEAP_MEGABYTES}`;
  // In a package the runtime takes no scripts: the program itself is told to be this process, see `electron/start.ts`.
  const packaged = inPackage();
  const child = spawn(process.execPath, packaged ? ['--container-process', `--js-flags=${heap}`] : [heap, script], {
    stdio: ['ignore', 'ignore', process.env['MARSAD_DEBUG'] ? 'inherit' : 'ignore', 'ipc'],
    serialization: 'advanced',
    env: packaged ? process.env : { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  return {
    port: {
      post: (message) => {
        if (child.connected) child.send(message as object);
      },
      listen: (onMessage) => child.on('message', onMessage),
    },
    onExit: (listener) => {
      child.once('exit', listener);
      child.once('error', listener); // it could not be started
    },
    memory: () => residentMemory(child.pid),
    kill: () => child.kill('SIGKILL'),
  };
}
