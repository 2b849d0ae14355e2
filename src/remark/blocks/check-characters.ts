import type { Nodes, Root } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import { createLocator, type Fault } from '../../faults/index.ts'
import { type BadCharacter, findCharacters } from '../../text/index.ts'
import { readBlockText } from './block-text.ts'
import { isBlockNode } from './find-blocks.ts'

/**
 * Find characters of the words, of addresses and titles, that deceive a reader: entities are decoded by now. What is
 * said twice of one place is told once.
 */
export function checkCharacters(tree: Root, text: string): readonly Fault[] {
  const faults: Fault[] = []
  const told = new Set<string>()
  const report = ({ offset: _, ...fault }: BadCharacter, place: Point | undefined) => {
    const key = `${fault.reason} ${place?.offset}`
    if (!told.has(key)) faults.push({ ...fault, place })
    told.add(key)
  }
  const locate = createLocator(text)
  visit(tree, node => {
    for (const value of listHidden(node)) {
      for (const found of findCharacters(value)) report(found, node.position?.start)
    }
    if (!isBlockNode(node)) return
    const { text: words, source } = readBlockText(node, text)
    for (const found of findCharacters(words)) report(found, locate(source[found.offset]?.start))
  })
  return faults
}

/** What a node carries besides the words of its block. */
function listHidden(node: Nodes): readonly string[] {
  // A carriage return is a space among the words, but an entity's is one in the page's code.
  if (node.type === 'text') return /\r/.exec(node.value) ?? []
  // Those of an address that stands as its own words are told there.
  if (node.type === 'link' && isBare(node)) return []
  const hidden: Record<string, unknown> = { ...node }
  return ['url', 'title', 'label', 'lang', 'meta', 'alt'].flatMap(key => {
    const value = hidden[key]
    return typeof value === 'string' ? [value] : []
  })
}

function isBare({ url, children: [words] }: Nodes & { type: 'link' }): boolean {
  return words?.type === 'text' && words.value !== '' && url.endsWith(words.value)
}
