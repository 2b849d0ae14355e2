import { CallError } from './call-error.ts'
import type { Call } from './read-call.ts'

/**
 * Read how often something is to be done; of several values the last.
 *
 * @param name the option's, without hyphens
 * @param usual where the call doesn't say
 * @throws CallError where it is no whole number
 */
export function readCount({ values }: Call, name: string, usual: number): number {
  const count = values.get(name)?.at(-1) ?? String(usual)
  if (!/^\d{1,9}$/.test(count)) {
    throw new CallError(`Unexpected --${name} ${count}, expected a whole number`)
  }
  return Number(count)
}
