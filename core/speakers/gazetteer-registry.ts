// The entries of the gazetteer as a registry has them.
import type { GazetteerEntry } from './gazetteer';
import type { RegistryEntry } from './speaker-index';

/** What a registry that gives an entry this id knows of it before anybody adds to it. */
export function registryEntryOf(entry: GazetteerEntry, id: number): RegistryEntry {
  const { ar, he, en } = entry.aliases;
  const shared = entry.sharedAliases;
  return {
    id,
    kind: entry.kind,
    status: 'known',
    names: entry.names,
    aliases: [...ar, ...he, ...en],
    sharedAliases: [...shared.ar, ...shared.he, ...shared.en],
    shortFormsListed: true,
    roles: entry.roles.map(({ names, from, to }) => ({ role: names, from, to })),
  };
}
