// Tells the file system's refusals apart from other failures, in the words of the contract.
import { MarsadError } from '../core/contract/errors';

/** Runs `act`; a system error (ENOSPC, EACCES, …) becomes EXPORT_CANNOT_WRITE {path, reason}, any other stays what it is. */
export async function orCannotWrite<T>(out: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    throw new MarsadError('EXPORT_CANNOT_WRITE', { path: out, reason }, { cause: error });
  }
}

/** The code of a failed system call, null for any other error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'syscall' in error && 'code' in error ? String(error.code) : null;
}
