import {
  AUTHOR,
  isAuthor,
  listFirsts,
  type PublishedId,
  type ReadingJson,
  readingJsonPath,
  readingPath,
  readReading,
  readVoice,
  type Sentence,
  type Stance,
  TEXT_PAGES,
  type TextPage,
  type Voice,
} from '../model/index.ts'
import { findNearNames, forgiveName, readPath } from '../text/index.ts'
import { ELEMENT } from '../vocabulary/index.ts'
import type { Scripts } from '../words/index.ts'
import { loadWords } from './load-words.ts'
import { createLink } from './search/results/create-link.ts'

/** How many claims are suggested. */
const MOST_CLAIMS = 5

/**
 * On the page of an address that is not there: leads on where one claim alone can be meant, else lists the pages and the
 * claims whose addresses are most like it. The texts themselves stand below it in any case.
 */
class NearAddresses extends HTMLElement {
  connectedCallback(): void {
    const { site = '/', texts = '' } = this.dataset
    const known = texts.split(' ').filter(Boolean)
    const { text, page, names } = readPath(location.pathname, {
      base: site,
      texts: known,
      pages: TEXT_PAGES,
    })
    if (text === undefined) return
    const meant = TEXT_PAGES.filter(each => each === page)
    // The only text is meant by everything; it is suggested below as it is.
    const pages = meant.length > 0 || known.length === 1 ? meant : [undefined]
    void this.#suggest(site, text, pages, names)
  }

  /** @param pages of the text that are suggested; its reading page where it says none */
  async #suggest(
    site: string,
    slug: string,
    pages: readonly (TextPage | undefined)[],
    typed: readonly string[],
  ): Promise<void> {
    const address = `${site}${readingPath(slug)}`
    const response = await fetch(`${site}${readingJsonPath(slug)}`).catch(() => undefined)
    if (!response?.ok) return
    const json = (await response.json()) as ReadingJson & Partial<WithdrawnJson>
    const { text, sentences, ...reading } = readReading(json)
    const published = reading.published.length > 0 ? reading.published : (json.retired ?? []).map(readRetired)
    const claims = new Map(listFirsts(sentences).map(sentence => [sentence.id, sentence]))
    const former = published.flatMap(({ id, aliases }) => [id, ...aliases])
    const aliases = sentences.flatMap(({ alias }) => alias ?? [])
    const all = [...new Set([...claims.keys(), ...former, ...aliases])]
    const meant = new Set(typed.flatMap(name => forgiveName(all, name) ?? []))
    const [only] = meant
    // What a page is called is not followed by itself: never from here to here.
    if (only !== undefined && meant.size === 1 && location.pathname !== `${address}${only}/`) {
      location.replace(`${address}${only}/`)
      return
    }
    const near = [...new Set([...meant, ...typed.flatMap(name => findNearNames(all, name, MOST_CLAIMS))])]
    const words = await loadWords()
    const links = pages.map(page =>
      page === undefined
        ? createItem(address, text.title)
        : createItem(`${address}${page}/`, words.addresses.page(text.title, page)),
    )
    const items = near.slice(0, MOST_CLAIMS).map(name => {
      const was = published.find(({ id, aliases }) => id === name || aliases.includes(name))
      const sentence = claims.get(name) ?? sentences.find(({ alias }) => alias === name)
      return createClaim(`${address}${name}/`, sentence ?? was ?? { text: name }, words)
    })
    this.querySelector('ul')?.replaceChildren(...links, ...items)
    this.hidden = links.length + items.length === 0
  }
}

/** What a text that was withdrawn has in place of a Reading. */
interface WithdrawnJson {
  readonly retired: readonly RetiredJson[]
}

/** A claim of it; one without words was withdrawn with them. */
interface RetiredJson {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly text?: string
  readonly stance?: Stance
  readonly by?: Voice['by']
  readonly speaker?: string
}

function readRetired({ id, aliases = [], text = id, stance, by, speaker }: RetiredJson) {
  return { id, aliases, text, stance, speaker, voice: readVoice(by, speaker) }
}

/** What a claim says, or said last. */
type Said = Pick<Sentence, 'text'> & Partial<Pick<PublishedId, 'voice' | 'stance' | 'speaker'>>

/** A link, and whose words they are or how they are meant, unless the author asserts them. */
function createClaim(address: string, said: Said, { meaning }: Scripts): HTMLLIElement {
  const { text, voice = AUTHOR, stance = 'asserted' } = said
  const item = createItem(address, text)
  if (!isAuthor(voice) || stance !== 'asserted') {
    const meta = document.createElement('p')
    meta.textContent = isAuthor(voice) ? meaning.meant(said) : meaning.voice(voice)
    item.append(meta)
  }
  return item
}

function createItem(address: string, words: string): HTMLLIElement {
  const item = document.createElement('li')
  item.append(createLink(address, words))
  return item
}

customElements.define(ELEMENT.nearAddresses, NearAddresses)
