import { posix } from 'node:path'

/** A path or link in a comment or document. */
export interface Reference {
  /** As it is written. */
  readonly text: string
  /** From 1. */
  readonly line: number
  /** The file or folder, from the project; of a `tail` only the end of it is given. */
  readonly path: string
  readonly isTail: boolean
  /** The heading that a link leads to, as GitHub names it. */
  readonly fragment?: string | undefined
}

/** What is there to be referred to. */
export interface Present {
  /** All files of the project, relative to it, with slashes. */
  readonly files: readonly string[]
  /** The names of the headings of a document. */
  headingsOf(path: string): ReadonlySet<string>
}

/** Folders of the project: what begins with one of them is a path, whatever it ends in. */
const FOLDERS = /^(?:src|scripts|tests|content|public|\.github|\.ci)\//
/** What ends like this is a file of the project, with or without its folder. */
const FILE = /^[\w.[\]*{},/-]*[\w\]*}]\.(?:ts|astro|css|md)$/
/** What parts the words of a sentence, and what may stand around a path in it. */
const WORD = /[^\s`"'“”‘’()|;…→]+/g
const LINK = /!?\[[^\]]*\]\(([^()\s]+)\)/g

/** List what a file refers to: a module in its comments, a Markdown document everywhere. */
export function findReferences(path: string, text: string): readonly Reference[] {
  const isDocument = path.endsWith('.md')
  const lines = isDocument ? text.split('\n') : blankCode(text.split('\n'))
  let isFenced = false
  return lines.flatMap((line, i) => {
    if (isDocument && /^\s*(?:```|~~~)/.test(line)) isFenced = !isFenced
    const links = isDocument && !isFenced ? [...line.matchAll(LINK)] : []
    const rest = links.reduce((words, [link]) => words.replace(link, ' '), line)
    const found = [
      ...links.flatMap(([, target = '']) => readLink(path, target)),
      ...(rest.match(WORD) ?? []).flatMap(word => readWord(path, word)),
    ]
    return found.map(reference => ({ ...reference, line: i + 1 }))
  })
}

/** Whether it leads anywhere. */
export function isAlive({ path, isTail, fragment }: Reference, { files, headingsOf }: Present): boolean {
  const pattern = toPattern(path)
  const found = files.filter(file => pattern.test(file) || (isTail && pattern.test(tailOf(file, path))))
  if (fragment === undefined || !path.endsWith('.md')) return found.length > 0
  return found.some(file => headingsOf(file).has(fragment))
}

/** Name the headings of a document as GitHub does. */
export function nameHeadings(markdown: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [, heading = ''] of withoutFences(markdown).matchAll(/^#{1,6} +(.*?)(?: +#+)?$/gm)) {
    const name = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-')
    let again = name
    for (let count = 1; names.has(again); count += 1) again = `${name}-${count}`
    names.add(again)
  }
  return names
}

const withoutFences = (markdown: string) => markdown.replace(/^(```|~~~).*?^\1/gms, '')

/** Leave the comments: lines that begin as one, and what stands behind `//` between spaces. */
function blankCode(lines: readonly string[]): readonly string[] {
  let end: string | undefined
  return lines.map(line => {
    const opens = /^\s*(\/\*|<!--)/.exec(line)?.[1]
    if (end === undefined && opens !== undefined) end = opens === '/*' ? '*/' : '-->'
    if (end !== undefined) {
      if (line.includes(end)) end = undefined
      return line
    }
    return /(?:^|\s)\/\/ .*/.exec(line)?.[0] ?? ''
  })
}

type Found = Omit<Reference, 'line'>

function readLink(from: string, target: string): readonly Found[] {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return []
  const [file = '', fragment] = target.split('#')
  const path = file === '' ? from : posix.join(posix.dirname(from), decodeURI(file))
  return [{ text: target, path, isTail: false, fragment }]
}

function readWord(from: string, word: string): readonly Found[] {
  const text = word.replace(/^[<*]+(?=\w)/, '').replace(/(?:[.,:>*]|:\d+(?::\d+)?)+$/, '')
  if (/[:@#=]/.test(text)) return []
  // A name in angle brackets stands for any: what stands before it must be there.
  const named = text.replace(/\/?[^/]*<.*$/, '/')
  if (FOLDERS.test(named)) return [{ text, path: named, isTail: false }]
  if (!FILE.test(text) || text.startsWith('*.')) return []
  if (/^\.\.?\//.test(text)) return [{ text, path: posix.join(posix.dirname(from), text), isTail: false }]
  return [{ text, path: text, isTail: true }]
}

/** The last parts of a file's path, as many as a reference has. */
function tailOf(file: string, path: string): string {
  return file.split('/').slice(-path.split('/').length).join('/')
}

/** A folder stands for what is in it; `*`, `**` and `{a,b}` are read as a shell does. */
function toPattern(path: string): RegExp {
  const source = path
    .replace(/\/+$/, '')
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^{}]*)\}/g, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`)
    .replace(/\*\*\/?|\*/g, stars => (stars === '*' ? '[^/]*' : '(?:.*)'))
  return new RegExp(`^${source}(?:/.*)?$`)
}
