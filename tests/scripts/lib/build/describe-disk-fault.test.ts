import { expect, test } from 'vitest'
import { describeDiskFault } from '../../../../scripts/lib/build/describe-disk-fault.ts'

const fault = (message: string, code?: string) => Object.assign(new Error(message), code ? { code } : {})

test.each([
  {
    name: 'a full disk',
    error: fault("ENOSPC: no space left on device, write 'a'", 'ENOSPC'),
    says: "ENOSPC: no space left on device, write 'a'\n  The disk is full: make room, and run it again.",
  },
  {
    name: 'one of which the message alone is left',
    error: fault('Could not write bundle: EACCES: permission denied\nat x'),
    says: 'Could not write bundle: EACCES: permission denied\n  The rights to do that are missing: give them to whoever builds.',
  },
  {
    name: 'a full disk, as the bundler has it',
    error: fault(
      'Build failed with 1 error:\n\nFailed to write file in a\n\nCaused by:\n    No space left on device (os error 28)\n\nStack',
      'UNHANDLEABLE_ERROR',
    ),
    says: 'No space left on device (os error 28)\n  The disk is full: make room, and run it again.',
  },
  { name: 'what no owner can mend', error: fault('ENOENT: no such file', 'ENOENT'), says: undefined },
  { name: 'a bug', error: new TypeError('x is not a function'), says: undefined },
  { name: 'no error', error: 'EACCES', says: undefined },
])('Of $name it says what there is to say', ({ error, says }) => {
  expect(describeDiskFault(error)).toBe(says)
})
