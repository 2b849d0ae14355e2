import type { TextDecision, TextDecisions } from '../../../src/ledger/index.ts'
import { type PublishedText, resolveText } from '../../../src/model/index.ts'
import { CallError } from '../command/call-error.ts'

/**
 * Hold what the call says of texts against what is there.
 *
 * @param texts every one that was published
 * @param present the names of the folders that are there
 * @returns what is news; what the site remembers already is left out
 * @throws CallError where it can't be
 */
export function checkDecisions(
  decisions: TextDecisions,
  texts: readonly PublishedText[],
  present: ReadonlySet<string>,
): TextDecisions {
  return new Map([...decisions].filter(([name, decision]) => checkDecision(name, decision, texts, present)))
}

function checkDecision(
  name: string,
  decision: TextDecision,
  texts: readonly PublishedText[],
  present: ReadonlySet<string>,
): boolean {
  const call = decision.kind === 'moved' ? `--moved ${name}=${decision.to}` : `--withdraw ${name}`
  const text = texts.find(other => other.name === name)
  if (text === undefined) {
    throw new CallError(`Unexpected ${call}, expected the name of a text that was published`)
  }
  if (decision.kind === 'moved' && resolveText(texts, name)?.name === decision.to) {
    if (text.state === 'moved') return false
  }
  if (present.has(name)) {
    throw new CallError(`Unexpected ${call} while content/${name} is there, expected its folder to be gone`)
  }
  if (text.state === 'moved') {
    throw new CallError(`Unexpected ${call}, expected nothing: ${name} leads to ${text.to} already`)
  }
  if (decision.kind === 'moved' && !present.has(decision.to)) {
    throw new CallError(`Unexpected ${call}, expected a folder content/${decision.to}`)
  }
  return true
}
