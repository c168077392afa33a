import { EXIT } from './exit-codes.ts';

let staysForFile = false;

/** Called where a file is written beside what is printed: it is to be whole, though nobody reads the rest any more. */
export function stayForFile(): void {
  staysForFile = true;
}

/** A reader that has seen enough (`kehoach show … | head`) closes the pipe: that is no error. */
export function onLostReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  if (!staysForFile) process.exit(EXIT.ok);
}
