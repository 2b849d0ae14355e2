import type { TextDecision, TextDecisions } from '../../../src/ledger/index.ts'
import { CallError } from '../command/call-error.ts'
import type { Call } from '../command/read-call.ts'

export interface LedgerOptions {
  /** Nothing may be asked. */
  readonly isSilent: boolean
  /** What the call says of texts whose folders are gone. */
  readonly decisions: TextDecisions
}

/**
 * Read what `npm run ledger` was called with.
 *
 * @throws CallError where it is wrong
 */
export function readLedgerOptions({ flags, values }: Call): LedgerOptions {
  const moved = values.get('moved') ?? []
  const withdraw = values.get('withdraw') ?? []
  const withoutWords = flags.has('without-words')
  if (withoutWords && withdraw.length === 0) {
    throw new CallError('Unexpected --without-words, expected it beside --withdraw name')
  }
  const decisions: readonly (readonly [string, TextDecision])[] = [
    ...moved.map(readMove),
    ...withdraw.map(name => [name, { kind: 'withdrawn', withoutWords }] as const),
  ]
  const again = decisions.find(([name], i) => decisions.findIndex(([other]) => other === name) !== i)
  if (again) throw new CallError(`Unexpected second answer for ${again[0]}, expected one`)
  return { isSilent: flags.has('yes'), decisions: new Map(decisions) }
}

function readMove(words: string): readonly [string, TextDecision] {
  const [, from, to] = /^([^=]+)=([^=]+)$/.exec(words) ?? []
  if (from === undefined || to === undefined || from === to) {
    throw new CallError(`Unexpected --moved ${words}, expected two names such as old=new`)
  }
  return [from, { kind: 'moved', to }]
}
