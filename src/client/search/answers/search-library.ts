import {
  EDITOR,
  type Note,
  noteFragment,
  type ReadingJson,
  readingJsonPath,
  readingPath,
  readReading,
} from '../../../model/index.ts'
import {
  indexPassages,
  isAnswerable,
  listPassages,
  type Passage,
  type PassageList,
  parseQuery,
  type Query,
} from '../../../search/index.ts'
import { findCandidates } from './find-candidates.ts'
import { LibraryFailure } from './library-failure.ts'
import type { LibraryOptions } from './library-options.ts'
import { type Answer, answer } from './search-answer.ts'

export interface LibraryAnswers {
  readonly answers: readonly Answer[]
  /** How many texts may hold the words besides those that were read. */
  readonly unread: number
}

/**
 * Search one text by reading it whole, or all texts by way of the index, whose candidates are read likewise.
 *
 * @throws Error that says what could not be loaded
 */
export async function searchLibrary(typed: string, options: LibraryOptions): Promise<LibraryAnswers> {
  const query = parseQuery(typed)
  if (!isAnswerable(query)) return { answers: [], unread: 0 }
  const { site, text } = options
  if (text !== undefined) return { answers: [answerOf(await loadText(site, text), query)], unread: 0 }
  let last: LibraryAnswers = { answers: [], unread: 0 }
  for await (const { lists, unread } of findCandidates(query, options)) {
    const answers = lists.map(list => answerOf(list, query)).filter(({ hits }) => hits.length > 0)
    const whole = answers.filter(isWhole)
    if (whole.length > 0) return { answers: whole, unread }
    last = { answers, unread }
  }
  return last
}

/** Whether a text holds the phrase, if only with its last word begun; then others that hold only its words don't count. */
function isWhole({ hits }: Answer): boolean {
  return hits.some(({ rank }) => rank !== 'near' && rank !== 'some')
}

function answerOf(list: PassageList, query: Query): Answer {
  return answer(list, indexPassages(list.passages), query)
}

const loaded = new Map<string, Promise<PassageList>>()

/** Read a text from its `reading.json`, once. */
function loadText(site: string, slug: string): Promise<PassageList> {
  const known = loaded.get(slug)
  if (known) return known
  const list = readText(site, slug)
  loaded.set(slug, list)
  list.catch(() => loaded.delete(slug))
  return list
}

async function readText(site: string, slug: string): Promise<PassageList> {
  const response = await fetch(`${site}${readingJsonPath(slug)}`)
  if (!response.ok) throw new LibraryFailure(response.status)
  const reading = readReading((await response.json()) as ReadingJson)
  return {
    page: `${site}${readingPath(slug)}`,
    title: reading.text.title,
    passages: [...listPassages(reading), ...reading.notes.map(readNote)],
  }
}

function readNote({ number, paragraph, html }: Note): Passage {
  const template = document.createElement('template')
  template.innerHTML = html
  const text = (template.content.textContent ?? '').replace(/\s+/g, ' ').trim()
  return { fragment: noteFragment(number), paragraph, kind: 'note', voice: EDITOR, text }
}
