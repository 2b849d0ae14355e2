import { fileURLToPath } from 'node:url'

/**
 * Where a command that a test starts finds what Node compiled of its code for the one before: loading it is half of
 * the work of a short command, and tests start more than a hundred. A run of all tests clears the folder.
 */
export const COMPILE_CACHE: Readonly<Record<string, string>> = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../test-results/compile-cache', import.meta.url)),
}
