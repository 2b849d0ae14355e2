import { findNearNames, findNumbered, forgiveName } from '../../text/index.ts'
import { CLASS, DATA, ID, ROLE } from '../../vocabulary/index.ts'
import { loadWords } from '../load-words.ts'
import { anchorOf, findNamed } from './find-claim.ts'

/** How many sentences are offered at most. */
const MOST_NAMES = 3
/** How many characters of each are shown. */
const LETTERS_SHOWN = 80

/** The line that says that an address names nothing, while one does. */
let line: HTMLElement | undefined

/**
 * Where the fragment of the address names nothing on the page: lead to what it can only have meant, or say so above the
 * text and offer what is nearest.
 */
export async function explainFragment(): Promise<void> {
  const typed = location.hash.slice(1)
  const article = document.querySelector<HTMLElement>(`[${DATA.text}]`)
  line?.remove()
  line = undefined
  if (typed === '' || typed === 'top' || article === null || document.getElementById(typed)) return
  const ids = [...article.querySelectorAll('[id]')].map(({ id }) => id)
  const name = forgiveName([...ids, ID.title, ID.text, ID.main], typed)
  if (name === undefined) await explain(article, ids, typed)
  // To replace the address is to go there: the browser scrolls, and marks what it names.
  else location.replace(`#${name}`)
}

/** Whether an id is offered. Notes and their references are not, nor are the later places of a claim (`id~2`). */
const isOffered = (id: string) => !/^(ref|note)-\d+$|~/.test(id)

async function explain(article: HTMLElement, ids: readonly string[], typed: string): Promise<void> {
  const { addresses } = await loadWords()
  // The reader may have gone on meanwhile.
  if (location.hash.slice(1) !== typed || line !== undefined) return
  const numbered = findNumbered(ids, typed)
  if (numbered === undefined) {
    const names = findNearNames(ids.filter(isOffered), typed, MOST_NAMES)
    offer(article, addresses.noSentence(names.map(name => createLink(article, name))))
  } else {
    const { kind, count, last } = numbered
    offer(
      article,
      addresses.noNumber(kind, count, last === undefined ? undefined : createLink(article, last)),
    )
  }
}

function offer(article: HTMLElement, said: readonly (string | HTMLElement)[]): void {
  const status = document.createElement('p')
  status.className = `${CLASS.lede} ${CLASS.unknown}`
  status.setAttribute('role', 'status')
  article.before(status)
  line = status
  // A screen reader reads what comes into a status that it knows.
  setTimeout(() => {
    status.append(...said)
    status.scrollIntoView({ block: 'center' })
  })
}

function createLink(article: HTMLElement, name: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = `#${name}`
  const words = readWords(article, name)
  link.textContent =
    words.length > LETTERS_SHOWN ? `${words.slice(0, LETTERS_SHOWN).replace(/\s+\S*$/, '')} …` : words || name
  return link
}

/** The words of the claim, or of whatever has the name, without what the page adds. */
function readWords(article: HTMLElement, name: string): string {
  const all = [...article.querySelectorAll<HTMLElement>(`[${DATA.claim}="${CSS.escape(name)}"]`)]
  // The next one with an anchor begins another place.
  const end = all.findIndex((piece, i) => i > 0 && anchorOf(piece) !== undefined)
  const pieces = end === -1 ? all : all.slice(0, end)
  const named = document.getElementById(name)
  return [...(pieces.length > 0 ? pieces : named ? [findNamed(named)] : [])].map(readPiece).join(' ').trim()
}

function readPiece(piece: Element): string {
  const copy = piece.cloneNode(true) as Element
  for (const added of copy.querySelectorAll(`[${DATA.apparatus}], [role="${ROLE.back}"]`)) added.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}
