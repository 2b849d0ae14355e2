import type { Nodes, Root } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { type BadCharacter, findCharacters } from '../text/index.ts'
import { readBlockText } from './block-text.ts'
import { isBlockNode } from './find-blocks.ts'
import { reportFault } from './report.ts'

/** Report characters of the words, of addresses and titles, that deceive a reader: entities are decoded by now. */
export function checkCharacters(tree: Root, file: VFile): void {
  const text = String(file)
  visit(tree, node => {
    for (const value of listHidden(node)) {
      for (const found of findCharacters(value)) report(found, node.position?.start, file)
    }
    if (!isBlockNode(node)) return
    const { text: words, source } = readBlockText(node, text)
    for (const found of findCharacters(words)) {
      report(found, locate(text, Number(source[found.offset]?.start)), file)
    }
  })
}

/** What a node carries besides words. */
function listHidden(node: Nodes): readonly string[] {
  const hidden: Record<string, unknown> = { ...node }
  return ['url', 'title', 'label', 'lang', 'meta', 'alt'].flatMap(key => {
    const value = hidden[key]
    return typeof value === 'string' ? [value] : []
  })
}

function report({ offset: _, ...fault }: BadCharacter, place: Point | undefined, file: VFile): void {
  reportFault(file, { ...fault, place })
}

function locate(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset }
}
