// The reader of each kind of container.
import type { ContainerKind } from '../../core/model/source-format';
import { mboxContainer } from './mbox-container';
import type { ContainerReader } from './raw-part';
import { tarContainer } from './tar-container';
import { zipContainer } from './zip-container';

/** `file` holds the container's bytes. Throws `ReadingEnded` where not even its beginning can be read. */
export const containerReaders: Readonly<Record<ContainerKind, (file: string) => Promise<ContainerReader>>> = {
  zip: zipContainer,
  tar: tarContainer,
  mbox: mboxContainer,
};
