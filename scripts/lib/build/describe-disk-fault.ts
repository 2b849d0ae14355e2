/** What a disk refuses, and what its owner can do. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room, and run it again',
  EDQUOT: 'Your share of the disk is full: make room, and run it again',
  EROFS: 'The disk can only be read: choose one that can be written',
  EACCES: 'The rights to do that are missing: give them to whoever builds',
  EPERM: 'The rights to do that are missing: give them to whoever builds',
  EMFILE: 'Too many files are open: allow more (`ulimit -n`), and run it again',
  ENFILE: 'Too many files are open on this machine: close some, and run it again',
  EIO: 'The disk is damaged, or gone: look after it',
}
const CODE = /^[^\n]*?\b(E[A-Z]{2,})\b[^\n]*/
/** What the bundler says, which is no program of Node's: the number is the system's (errno(3) of Linux). */
const NUMBER = /[^\n]*\(os error (\d+)\)/
const NUMBERS: Readonly<Record<string, string>> = {
  1: 'EPERM',
  5: 'EIO',
  13: 'EACCES',
  23: 'ENFILE',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
}

/**
 * Describe what a disk has refused, in the system's words and with what to do.
 *
 * @returns `undefined` for any other error, which is a bug
 */
export function describeDiskFault(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  // Some of what a build is made with keeps the message alone.
  const [line = '', found = ''] = CODE.exec(error.message) ?? []
  const [numbered = '', number = ''] = NUMBER.exec(error.message) ?? []
  const { code = found } = error as NodeJS.ErrnoException
  const advice = FAULTS[code] ?? FAULTS[NUMBERS[number] ?? '']
  return advice === undefined ? undefined : `${numbered.trim() || line || error.message}\n  ${advice}.`
}
