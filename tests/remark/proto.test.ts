import { createRequire } from 'node:module'
import type { Element, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { test } from 'vitest'
import { remarkReading } from '../../src/remark/index.ts'
const spec = createRequire(import.meta.url)('commonmark-spec')
const plain = unified().use(remarkParse).use(remarkGfm).use(remarkRehype)
const withR = unified().use(remarkParse).use(remarkGfm).use(remarkReading).use(remarkRehype)
const words = (n: Nodes): string => n.type === 'text' ? n.value : 'children' in n ? n.children.map(words).join('') : ''
function elementWords(node: Element): string {
  let out = ''
  const walk = (n: Nodes, code: boolean) => {
    if (n.type === 'text') out += code ? n.value : n.value.replace(/[\r\n]/g, ' ')
    else if (n.type === 'element') {
      if (n.properties.dataFootnoteBackref !== undefined || n.properties.dataFootnoteRef !== undefined) return
      for (const c of n.children) walk(c, code)
    }
  }
  walk(node, false)
  return out
}
export function check(md: string): string | undefined {
  const a = plain.runSync(plain.parse(md)) as Root
  const file = new VFile(md)
  const b = withR.runSync(withR.parse(file), file) as Root
  const reading = file.data.reading!
  if (words(a) !== words(b)) return 'words differ'
  const html = toHtml(b).replace(/ data-paragraph="\d+"/g, '').replace(/<span>|<\/span>/g, '')
  if (html !== toHtml(a)) return 'html differs\n' + html + '\n' + toHtml(a)
  const els: [number, string, string][] = []
  visit(b, 'element', n => { if (n.properties.dataParagraph !== undefined) els.push([Number(n.properties.dataParagraph), elementWords(n), n.tagName]) })
  const want = reading.paragraphs.map(p => [p.n, p.text.replace(/[\r\n]/g, ' ')])
  if (want.length !== els.length) return `count ${want.length} ${els.length}`
  for (const [i, w] of want.entries()) {
    const e = els[i]!
    if (e[0] !== w[0]) return 'order'
    const t = e[2] === 'code' ? e[1].replace(/ $/, '') : e[1]
    if (t !== w[1] && t !== w[1] + ' ') return `text ${JSON.stringify(t)} vs ${JSON.stringify(w[1])}`
  }
  for (const p of reading.paragraphs) {
    let at = 0
    for (const s of reading.sentences.filter(s => s.paragraph === p.n)) {
      if (s.start < at || s.end <= s.start) return 'overlap'
      if (p.text.slice(at, s.start).trim() !== '') return 'gap'
      if (p.text.slice(s.start, s.end) !== s.text) return 'text'
      at = s.end
    }
    if (p.text.slice(at).trim() !== '') return 'tail'
  }
  const ids = new Set()
  for (const s of reading.sentences) {
    if (!s.source) return 'no source' + JSON.stringify(s)
    const slice = md.slice(...s.source)
    // loosely
    if (/^[\p{L}\p{N}]/u.test(s.text) && slice[0] !== s.text[0] && slice[0] !== '&') return `source start ${JSON.stringify(slice)} for ${JSON.stringify(s.text)}`
    if (/[\p{L}\p{N}.]$/u.test(s.text) && slice.at(-1) !== s.text.at(-1)) return `source end ${JSON.stringify(slice)} for ${JSON.stringify(s.text)}`
  }
  return undefined
}
test('proto', () => {
  console.log(spec.tests.length)
  for (const { markdown, number } of spec.tests) {
    for (const md of [markdown.replaceAll('→', '\t'), markdown.replaceAll('→', '\t').replaceAll('\n', '\r\n')]) {
    let r
    try { r = check(md) } catch (e) { r = (e as Error).stack }
    if (r) console.log(number, JSON.stringify(md), r)
    }
  }
  for (const md of ['| a |\n|---|\n| b | c |\n', '- [ ] a b\n- [x] c\n\n  d', 'a  \nb\nc\\\nd', 'x[^1] y\n\n[^1]: note *em*\n\n    `code`', 'x[^1]\n\n[^1]: a[^2]\n\n> [^2]: b c'])
    console.log(JSON.stringify(md), check(md))
})
import fc from 'fast-check'
import { arbitraryMarkdown } from './arbitrary-markdown.ts'
test('fuzz', () => {
  const seen = new Map<string, string>()
  for (const md0 of fc.sample(arbitraryMarkdown, { numRuns: 20000, seed: 1 })) {
    for (const md of [md0, md0.replaceAll('\n', '\r\n')]) {
    let r
    try { r = check(md) } catch (e) { r = (e as Error).stack }
    if (r) { const k = r.slice(0, 10); const old = seen.get(k); if (!old || old.length > (md + r).length + 3) seen.set(k, JSON.stringify(md) + ' ' + r) }
    }
  }
  for (const v of seen.values()) console.log(v)
})
