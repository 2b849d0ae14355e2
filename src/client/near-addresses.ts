import {
  isAuthor,
  labelStance,
  nameVoice,
  type ReadingJson,
  readSentence,
  type Sentence,
} from '../model/index.ts'
import { rankNames } from '../text/index.ts'

/** How many claims are suggested. */
const MOST = 5

/**
 * On the page of an address that is not there: lists the claims whose addresses are most like it, of the text whose
 * name is. The texts themselves stand below it in any case.
 */
class NearAddresses extends HTMLElement {
  connectedCallback(): void {
    const { site = '/', texts = '' } = this.dataset
    const parts = decode(location.pathname.slice(site.length)).split('/').filter(Boolean)
    const known = texts.split(' ')
    const [text] = known.length === 1 ? known : rankNames(known, parts[0] ?? '', 1)
    const typed = parts.at(-1)
    if (text && typed) void this.#suggest(`${site}${text}/`, typed)
  }

  async #suggest(address: string, typed: string): Promise<void> {
    const response = await fetch(`${address}reading.json`)
    if (!response.ok) return
    const { sentences } = (await response.json()) as ReadingJson
    const claims = new Map(
      sentences
        .map(readSentence)
        .flatMap(sentence =>
          sentence.id !== undefined && sentence.occurrence === 1 ? [[sentence.id, sentence] as const] : [],
        ),
    )
    const near = rankNames([...claims.keys()], typed, MOST).flatMap(id => claims.get(id) ?? [])
    const items = near.map(sentence => createItem(`${address}${sentence.id}/`, sentence))
    this.querySelector('ul')?.replaceChildren(...items)
    this.hidden = near.length === 0
  }
}

/** A link, and whose words they are or how they are meant, unless the author asserts them. */
function createItem(address: string, sentence: Sentence): HTMLLIElement {
  const { text, voice, stance = 'asserted' } = sentence
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = address
  link.textContent = text
  item.append(link)
  if (!isAuthor(voice) || stance !== 'asserted') {
    const meta = document.createElement('p')
    meta.textContent = isAuthor(voice) ? labelStance(sentence) : nameVoice(voice)
    item.append(meta)
  }
  return item
}

/** An address that is no valid encoding is taken as it stands. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

customElements.define('near-addresses', NearAddresses)
