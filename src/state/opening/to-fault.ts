import type { Fault } from '../../formats/fault';
import { RefusedFile } from './file-worker';
import { say } from '../../language/say';

/** Why files are not opened, as the reader is told it; what nobody foresaw is a fault of the program. */
export function toFault(error: unknown, file: string): Fault {
  if (error instanceof RefusedFile) return error.fault;
  const message = error instanceof Error ? error.message : String(error);
  return {
    message,
    file,
    line: 1,
    column: 1,
    hint: say('this is a fault of the program; please tell its authors'),
  };
}
