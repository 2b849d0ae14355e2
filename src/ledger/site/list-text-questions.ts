import { type LiveText, resolveText } from '../../model/index.ts'
import type { SiteLedger } from '../../model/site-ledger.ts'
import { listNames, type PresentText } from './present-text.ts'

/** A text that was published and whose folder is gone. */
export interface TextQuestion {
  readonly text: LiveText
  /** The folders that it may be now; the likeliest first. */
  readonly candidates: readonly TextCandidate[]
}

export interface TextCandidate {
  readonly name: string
  /** How many of the text's ids and aliases its ledger has. */
  readonly names: number
  /** How many of the text's claims it says in the same words. */
  readonly words: number
}

/** List the texts of which only the editor can tell what became of them. */
export function listTextQuestions(
  { texts }: SiteLedger,
  present: readonly PresentText[],
): readonly TextQuestion[] {
  const folders = new Set(present.map(({ name }) => name))
  return texts
    .filter(text => text.state === 'live')
    .filter(({ name }) => !folders.has(name))
    .map(text => ({
      text,
      candidates: present
        .filter(({ name }) => mayBecome(texts.find(other => other.name === name)?.state, name))
        .map(other => rate(text, other))
        .sort((a, b) => b.names - a.names || b.words - a.words),
    }))

  /** One that is new here, or a name that the text had before. */
  function mayBecome(state: string | undefined, name: string): boolean {
    const end = resolveText(texts, name)
    return state === undefined || (state === 'moved' && end !== undefined && !folders.has(end.name))
  }
}

function rate({ claims }: LiveText, { name, ledger }: PresentText): TextCandidate {
  const names = new Set(listNames(ledger.claims))
  const said = new Set(ledger.claims.filter(({ state }) => state === 'live').map(({ text }) => text))
  return {
    name,
    names: listNames(claims).filter(other => names.has(other)).length,
    words: claims.filter(({ text = '' }) => said.has(text)).length,
  }
}
