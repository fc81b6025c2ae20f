// The process that takes containers apart. It is handed paths and answers with places in spool files; whoever started it may kill it at any time.
import { connectedPort } from './parent-port';
import { serve } from '../../core/contract/rpc';
import { ContainerServer } from './container-server';

serve(connectedPort(), new ContainerServer(), (error) => {
  // what was wrong with a container is an answer; this is a mistake of ours or of the system
  process.stderr.write(`containers: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return '';
});
