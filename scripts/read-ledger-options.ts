import { parseArgs } from 'node:util'
import type { TextDecision, TextDecisions } from '../src/ledger/index.ts'
import { CallError } from './run-command.ts'

export interface LedgerOptions {
  /** Nothing may be asked. */
  readonly isSilent: boolean
  /** What the call says of texts whose folders are gone. */
  readonly decisions: TextDecisions
}

const EXPECTED = 'expected none or --yes, --moved old=new, --withdraw name, --without-words'

/**
 * Read the words after `npm run ledger --`.
 *
 * @throws CallError where they are wrong
 */
export function readLedgerOptions(words: readonly string[]): LedgerOptions {
  const { yes, moved, withdraw, without } = parse(words)
  if (without && withdraw.length === 0) {
    throw new CallError('Unexpected --without-words, expected it beside --withdraw name')
  }
  const decisions: readonly (readonly [string, TextDecision])[] = [
    ...moved.map(readMove),
    ...withdraw.map(name => [name, { kind: 'withdrawn', withoutWords: without }] as const),
  ]
  const again = decisions.find(([name], i) => decisions.findIndex(([other]) => other === name) !== i)
  if (again) throw new CallError(`Unexpected second answer for ${again[0]}, expected one`)
  return { isSilent: yes, decisions: new Map(decisions) }
}

function parse(words: readonly string[]) {
  try {
    const { values, tokens } = parseArgs({
      args: [...words],
      tokens: true,
      options: {
        yes: { type: 'boolean', default: false },
        moved: { type: 'string', multiple: true, default: [] },
        withdraw: { type: 'string', multiple: true, default: [] },
        'without-words': { type: 'boolean', default: false },
      },
    })
    const flags = tokens.filter(token => token.kind === 'option' && token.name === 'yes')
    if (flags.length > 1) throw new Error('twice')
    return { ...values, without: values['without-words'] }
  } catch {
    throw new CallError(`Unexpected arguments, ${EXPECTED}`)
  }
}

function readMove(words: string): readonly [string, TextDecision] {
  const [, from, to] = /^([^=]+)=([^=]+)$/.exec(words) ?? []
  if (from === undefined || to === undefined || from === to) {
    throw new CallError(`Unexpected --moved ${words}, expected two names such as old=new`)
  }
  return [from, { kind: 'moved', to }]
}
