import { indexPassages, isAnswerable, type PassageIndex, type Query } from '../../../search/index.ts'
import { type StrippedText, stripText } from '../../../text/index.ts'
import { ID } from '../../../vocabulary/index.ts'
import { findArticle } from '../find-article.ts'
import { type PagePassage, readPage } from './read-page.ts'
import { type Answer, answer } from './search-answer.ts'

/** Milliseconds of work between two chances for the page to do something else. */
const SLICE_MS = 12

let prepared: Promise<PassageIndex> | undefined

/** Make the text that is open ready to be searched; a long one in slices. It is done once. */
export function prepareHere(): Promise<PassageIndex> | undefined {
  const article = findArticle()
  if (article) prepared ??= prepare(readPage(article))
  return prepared
}

/** Search the text that is open. Nothing is loaded for it. */
export async function searchHere(query: Query): Promise<readonly Answer[]> {
  const index = await prepareHere()
  if (index === undefined || !isAnswerable(query)) return []
  const title = document.getElementById(ID.title)?.textContent ?? document.title
  const list = { page: location.pathname, title, passages: index.passages }
  const found = answer(list, index, query)
  return found.hits.length > 0 ? [found] : []
}

async function prepare(found: Iterable<PagePassage>): Promise<PassageIndex> {
  const passages: PagePassage[] = []
  const stripped: StrippedText[] = []
  let started = performance.now()
  for (const passage of found) {
    passages.push(passage)
    stripped.push(stripText(passage.text))
    if (performance.now() - started < SLICE_MS) continue
    await new Promise(resolve => setTimeout(resolve))
    started = performance.now()
  }
  return indexPassages(passages, stripped)
}
