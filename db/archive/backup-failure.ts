// What went wrong with a backup, told apart: the place that it goes to, or the archive that it is of.
import { MarsadError } from '../../core/contract/errors';
import { codeOf } from './system-failure';

/** Codes of a place that is not there, may not be written or gives up in the middle. */
const PLACE = ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'EFBIG', 'EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'EINVAL'];
const SQLITE_PLACE = ['SQLITE_IOERR', 'SQLITE_CANTOPEN', 'SQLITE_READONLY'];

/** A failure to write below `place`; what has a code of its own or is another trouble is passed on as it is. */
export function placeFailure(error: unknown, place: string): unknown {
  if (error instanceof MarsadError) {
    // what the shared ways of making folders say of the place
    if (error.code !== 'ARCHIVE_READ_ONLY' || error.params['path'] !== place) return error;
    return new MarsadError('BACKUP_CANNOT_WRITE', { path: place, reason: codeOf(error.cause) }, { cause: error });
  }
  const code = codeOf(error);
  if (!PLACE.includes(code) && !SQLITE_PLACE.some((prefix) => code.startsWith(prefix))) return error;
  return new MarsadError('BACKUP_CANNOT_WRITE', { path: place, reason: code }, { cause: error });
}
