// GUIDs for REFI-QDA: the same thing has the same one in every export, so that tools can merge them.
import { createHash } from 'node:crypto';

export type QdaKind = 'user' | 'variable' | 'code' | 'source' | 'selection' | 'coding' | 'note';

/** From a hash of what is named (a UUID of version 8). */
export function qdaGuid(kind: QdaKind, ...names: readonly (string | number)[]): string {
  const bytes = createHash('sha256')
    .update(JSON.stringify(['marsad', kind, ...names]))
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
