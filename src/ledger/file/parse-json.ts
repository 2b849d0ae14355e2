import type { z } from 'zod'
import { describeIssue, endOf, type Fault, findJsonFault } from '../../faults/index.ts'
import { type LedgerPlaces, locateLedger } from './locate-ledger.ts'

export interface LedgerFormat<T> {
  readonly schema: z.ZodType<T>
  /** The newest version that is known. */
  readonly newest: number
}

/** What the schema makes of a ledger, and where that stands. */
export interface ParsedJson<T> {
  readonly data: T
  readonly places: LedgerPlaces
}

/** Read a ledger as JSON of a format. What keeps it from being read further is reported alone. */
export function parseJson<T>(
  text: string,
  { schema, newest }: LedgerFormat<T>,
): ParsedJson<T> | { readonly faults: readonly Fault[] } {
  const syntax = findJsonFault(text)
  if (syntax) {
    const { reason, offset } = syntax
    return { faults: [{ ruleId: 'ledger-syntax', reason, place: endOf(text.slice(0, offset)) }] }
  }
  const value: unknown = JSON.parse(text)
  const places = locateLedger(text)
  if (isNewer(value, newest)) {
    const reason = `Unexpected ledger format ${value.format}, expected ${newest}, the newest that this build knows`
    return { faults: [{ ruleId: 'ledger-format', reason, place: places.pointOf(['format']) }] }
  }
  const result = schema.safeParse(value)
  if (result.success) return { data: result.data, places }
  const issues = result.error.issues.flatMap(issue =>
    describeIssue(issue, value, { ruleId: 'ledger-schema' }),
  )
  const faults = issues.map(({ keys, key, ...fault }) => ({
    ...fault,
    place: key === undefined ? places.pointOf(keys) : places.keyPoint(keys, key),
  }))
  return { faults }
}

function isNewer(value: unknown, newest: number): value is { readonly format: number } {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  return typeof format === 'number' && format > newest
}
