// The container process beside a window: a utility process of Electron, which a package can start, too.
import { utilityProcess } from 'electron';
import { workerFile } from '../workers/worker-files';
import { HEAP_MEGABYTES } from './container-limits';
import type { ContainerProcess } from './container-worker';
import { residentMemory } from './resident-memory';

export function startUtilityProcess(): ContainerProcess {
  const child = utilityProcess.fork(workerFile('containers'), [], {
    serviceName: 'Marsad containers',
    execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
    stdio: 'ignore',
  });
  return {
    port: {
      post: (message) => child.postMessage(message),
      listen: (onMessage) => child.on('message', onMessage),
    },
    onExit: (listener) => child.once('exit', listener),
    memory: () => residentMemory(child.pid),
    kill: () => {
      const { pid } = child;
      if (pid === undefined) child.kill();
      else process.kill(pid, 'SIGKILL'); // it may be in the midst of a loop, where it would not hear of anything milder
    },
  };
}
