import type { Definition, Link, Root, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import { createLocator, type Fault } from '../../faults/index.ts'
import { checkCharacters } from './check-characters.ts'
import { findFootnotes } from './find-blocks.ts'

/**
 * Find what would be lost, or would not be words, on the page.
 *
 * @param text the Markdown that the tree's positions point into
 */
export function checkTree(tree: Root, text: string): readonly Fault[] {
  const faults: Fault[] = []
  visit(tree, node => {
    if (node.type === 'html') {
      faults.push({
        ruleId: 'html-raw',
        reason: `Unexpected raw HTML \`${firstLine(node.value)}\`, expected Markdown`,
        place: node.position,
      })
    }
    if (node.type === 'image' || node.type === 'imageReference') {
      faults.push({
        ruleId: 'image-remote',
        reason: `Unexpected image \`${firstLine(node.alt ?? '')}\`, expected words`,
        place: node.position,
      })
    }
    if (node.type === 'link' || node.type === 'definition') faults.push(...checkAddress(node))
    if (node.type === 'table') faults.push(...checkTable(node))
  })
  return [...checkCharacters(tree, text), ...checkFootnotes(tree), ...checkReferences(tree, text), ...faults]
}

/** The sanitiser takes the address off any other link, and the page would have a link that leads nowhere. */
function checkAddress({ url, position }: Definition | Link): readonly Fault[] {
  const protocol = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (protocol === undefined || ['http', 'https', 'mailto'].includes(protocol)) return []
  return [
    {
      ruleId: 'link-protocol',
      reason: `Unexpected link to a \`${protocol}:\` address, expected http, https or mailto`,
      place: position,
    },
  ]
}

/** Cells beyond those of the first row don't get onto the page. */
function checkTable({ children: [first, ...rows] }: Table): readonly Fault[] {
  return rows.flatMap(({ children: cells }) => {
    const extra = cells.slice(first?.children.length).find(({ children }) => children.length > 0)
    if (extra === undefined) return []
    return {
      ruleId: 'table-cells',
      reason: `Unexpected table row of ${cells.length} cells, expected ${first?.children.length} as in the first row`,
      place: extra.position,
    }
  })
}

function checkFootnotes(tree: Root): readonly Fault[] {
  const faults: Fault[] = []
  const used = new Set<unknown>(findFootnotes(tree))
  const names = new Set<string>()
  visit(tree, 'footnoteDefinition', node => {
    const name = node.identifier.toUpperCase()
    if (names.has(name)) {
      faults.push({
        ruleId: 'footnote-twice',
        reason: `Unexpected second definition of footnote \`${node.label ?? node.identifier}\`, expected one`,
        place: node.position,
      })
    } else if (!used.has(node)) {
      faults.push({
        ruleId: 'footnote-unused',
        reason: `Unexpected footnote \`${node.label ?? node.identifier}\` that the text never refers to, expected a reference to it`,
        place: node.position,
      })
    }
    names.add(name)
  })
  return faults
}

/** A reference without a definition stays as it is typed, brackets and all. */
function checkReferences(tree: Root, text: string): readonly Fault[] {
  const faults: Fault[] = []
  const locate = createLocator(text)
  visit(tree, 'text', node => {
    const start = Number(node.position?.start.offset)
    const source = text.slice(start, Number(node.position?.end.offset))
    for (const { 0: reference, index } of source.matchAll(/(?<!\\)\[\^[^\]\s]{1,100}\]/g)) {
      const reason = `Unexpected reference \`${reference}\` to a footnote that is not defined, expected its definition`
      faults.push({
        ruleId: 'footnote-undefined',
        reason,
        place: locate(start + index),
        isWarning: true,
      })
    }
  })
  return faults
}

function firstLine(text: string): string {
  const line = text.replace(/\n.*/s, '')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
