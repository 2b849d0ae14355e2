import { describe, expect, test } from 'vitest'
import { readText } from '../../src/content/index.ts'
import { createProject, type Files, withTitle } from './project.ts'

/** A character that no string may hold, as it is and as YAML, JSON and HTML write it. */
interface Bad {
  readonly name: string
  readonly rule: string
  readonly raw: string
  readonly escaped: string
  readonly entity: string
}

const bad = (name: string, rule: string, raw: string): Bad => ({
  name,
  rule,
  raw,
  escaped: Array.from({ length: raw.length }, (_, i) => `\\u${hex(raw.charCodeAt(i)).padStart(4, '0')}`).join(
    '',
  ),
  entity: `&#x${hex(Number(raw.codePointAt(0)))};`,
})
const hex = (code: number) => code.toString(16)

/** What UTF-8 can hold and a file may: controls are refused when the file is read. */
const TYPED = [
  bad('an override', 'bidi-unbalanced', '\u202E'),
  bad('an embedding', 'bidi-unbalanced', '\u202B'),
  bad('the end of an isolate', 'bidi-unbalanced', '\u2069'),
  bad('a tag', 'character-tag', '\u{E0041}'),
  bad('a noncharacter', 'character-none', '\uFFFE'),
  bad('a zero-width space', 'invisible-character', '\u200B'),
  bad('a byte order mark', 'invisible-character', '\uFEFF'),
  bad('a line separator', 'invisible-character', '\u2028'),
  bad('a joiner of Latin letters', 'invisible-character', '\u200D'),
  bad('a replacement character', 'character-replaced', '\uFFFD'),
]
const ESCAPED = [
  bad('NUL', 'character-control', '\u0000'),
  bad('BEL', 'character-control', '\u0007'),
  bad('ESC', 'character-control', '\u001B'),
  bad('a carriage return', 'character-control', '\r'),
  bad('delete', 'character-control', '\u007F'),
  bad('a control of C1', 'character-control', '\u009B'),
  bad('half of a surrogate pair', 'character-surrogate', '\uD800'),
  ...TYPED,
]

const BODY = 'The bridge will hold. It has held before.\n\n“The river will rise again,” he said.'
const inFrontmatter = (yaml: string): Files => ({ 'text.md': `---\n${yaml}\n---\n\n${BODY}\n` })
const inAnnotations = (yaml: string): Files => ({ 'text.md': withTitle(BODY), 'annotations.yaml': yaml })
const inMarkdown = (markdown: string): Files => ({ 'text.md': withTitle(`${BODY}\n\n${markdown}`) })
const inLedger = (more: string, text = 'Words.'): Files => ({
  'text.md': withTitle(BODY),
  'ledger.json': `{"format":2,"claims":[{"id":"x","state":"retired","text":"${text}","paragraphs":[1],"since":"2026-01-01","until":"2026-01-02"${more}}]}`,
})

type Field = readonly [name: string, write: (character: string) => Files]

const YAML: readonly Field[] = [
  ['a title', c => inFrontmatter(`title: "a${c}b"`)],
  ['an author', c => inFrontmatter(`title: A\nauthor: "a${c}b"`)],
  ['a description', c => inFrontmatter(`title: A\ndescription: "a${c}b"`)],
  ['a language', c => inFrontmatter(`title: A\nlanguage: "en${c}a"`)],
  ['a date', c => inFrontmatter(`title: A\npublished: "2026${c}1"`)],
  ['a site', c => inFrontmatter(`title: A\nsource:\n  site: "a${c}b"`)],
  ['a source', c => inFrontmatter(`title: A\nsource:\n  url: "https://example.org/a${c}b"`)],
  [
    'a stance’s speaker',
    c => inAnnotations(`claims:\n  - exact: held\n    stance: reported\n    speaker: "a${c}b"\n`),
  ],
  [
    'a quotation’s speaker',
    c => inAnnotations(`quotations:\n  - exact: river will\n    speaker: "a${c}b"\n`),
  ],
  ['a work', c => inAnnotations(`quotations:\n  - exact: river will\n    work: "a${c}b"\n`)],
  [
    'a work’s address',
    c => inAnnotations(`quotations:\n  - exact: river will\n    url: "https://example.org/a${c}b"\n`),
  ],
  ['a quote', c => inAnnotations(`notes:\n  - exact: "brid${c}ge"\n    body: b\n`)],
  ['a prefix', c => inAnnotations(`notes:\n  - exact: bridge\n    prefix: "T${c}he"\n    body: b\n`)],
  ['a suffix', c => inAnnotations(`notes:\n  - exact: bridge\n    suffix: "w${c}ill"\n    body: b\n`)],
  ['the end of a passage', c => inAnnotations(`claims:\n  - exact: bridge\n    through: "ho${c}ld"\n`)],
  ['an alias', c => inAnnotations(`claims:\n  - exact: bridge\n    alias: "a${c}b"\n`)],
  ['a relation', c => inAnnotations(`claims:\n  - exact: bridge\n    supports: ["he${c}ld"]\n`)],
  ['a repeat', c => inAnnotations(`repeats:\n  - exact: "brid${c}ge"\n    kind: none\n`)],
  ['a note', c => inAnnotations(`notes:\n  - exact: bridge\n    body: "a${c}b"\n`)],
]
const COMMENTS: readonly Field[] = [
  ['a comment of the frontmatter', c => inFrontmatter(`title: A # a${c}b`)],
  ['a comment of the annotations', c => inAnnotations(`# a${c}b\nnotes: []\n`)],
]
const WORDS: readonly Field[] = [
  ['a paragraph', c => inMarkdown(`a${c}b`)],
  ['a heading', c => inMarkdown(`# a${c}b`)],
  ['an underlined heading', c => inMarkdown(`a${c}b\n===`)],
  ['a quotation', c => inMarkdown(`> a${c}b`)],
  ['a list', c => inMarkdown(`- a${c}b`)],
  ['emphasis', c => inMarkdown(`*a${c}b*`)],
  ['a table', c => inMarkdown(`| a |\n|---|\n| b${c}c |`)],
  ['a cell too many', c => inMarkdown(`| a |\n|---|\n| b | c${c}d |`)],
  ['a footnote', c => inMarkdown(`a[^1]\n\n[^1]: b${c}c`)],
  ['a footnote’s name', c => inMarkdown(`a[^b${c}c]\n\n[^b${c}c]: d`)],
  ['words of a link', c => inMarkdown(`[a${c}b](https://example.org)`)],
  ['an address', c => inMarkdown(`[a](https://example.org/a${c}b)`)],
  ['a link’s title', c => inMarkdown(`[a](https://example.org "a${c}b")`)],
  ['a definition', c => inMarkdown(`[a][b]\n\n[b]: https://example.org/a${c}b`)],
  ['a definition’s title', c => inMarkdown(`[a][b]\n\n[b]: https://example.org "a${c}b"`)],
  ['a definition’s name', c => inMarkdown(`[a][b${c}c]\n\n[b${c}c]: https://example.org`)],
  ['a definition that nothing refers to', c => inMarkdown(`[b]: https://example.org/a${c}b`)],
  ['an image', c => inMarkdown(`![a${c}b](a.png)`)],
  ['an image’s address', c => inMarkdown(`![a](a${c}b.png)`)],
  ['the language of code', c => inMarkdown(`\`\`\`a${c}b\nc\n\`\`\``)],
  ['what else is said of code', c => inMarkdown(`\`\`\`a b${c}c\nd\n\`\`\``)],
  [
    'Markdown of a note',
    c =>
      inAnnotations(`notes:\n  - exact: bridge\n    body: |\n      a [b](https://example.org/c "d${c}e")\n`),
  ],
]
const VERBATIM: readonly Field[] = [
  ['code', c => inMarkdown(`\`a${c}b\``)],
  ['a code block', c => inMarkdown(`\`\`\`\na${c}b\n\`\`\``)],
  ['an indented code block', c => inMarkdown(`    a${c}b`)],
  ['an address in angle brackets', c => inMarkdown(`<https://example.org/a${c}b>`)],
]
const LEDGER: readonly Field[] = [
  ['a claim’s words', c => inLedger('', `a${c}b`)],
  ['a voice', c => inLedger(`,"voice":"a${c}b"`)],
  ['whom the author reports', c => inLedger(`,"stance":"reported","speaker":"a${c}b"`)],
  ['earlier words', c => inLedger(`,"history":[{"text":"a${c}b","until":"2026-01-01"}]`)],
  ['a neighbour', c => inLedger(`,"before":"a${c}b"`)],
]

/** The rules about characters that are broken, with the file of each, and whether its place is known. */
function findRules(files: Files): readonly string[] {
  const root = createProject(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`content/a/${name}`, text])),
  )
  const { messages } = readText(root, 'content/a')
  for (const { reason, file } of messages)
    expect(`${reason} ${file}`).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
  return messages.flatMap(({ ruleId = '', line, column }) =>
    /^(character|invisible|bidi)/.test(ruleId) ? [line && column ? ruleId : `${ruleId} nowhere`] : [],
  )
}

/** Every character in the first field, one of each rule in the others. */
const cross = (fields: readonly Field[], characters: readonly Bad[]) =>
  fields.flatMap(([name, write], i) =>
    characters
      .filter((character, k) => i === 0 || characters.findIndex(({ rule }) => rule === character.rule) === k)
      .map(character => ({ name, write, character, what: character.name })),
  )

describe('The rules of characters hold for', () => {
  test.each(cross([...YAML], ESCAPED))('$name with an escape for $what', ({ write, character }) => {
    const { raw, escaped, rule } = character
    const rules = findRules(write(escaped))
    // Of a control in a note, Markdown makes a replacement character of its own.
    expect(rules.filter(found => raw !== '\u0000' || found !== 'character-replaced')).toEqual([rule])
  })

  test.each(cross([...YAML, ...COMMENTS, ...WORDS, ...VERBATIM], TYPED))(
    '$name with $what',
    ({ write, character }) => {
      const rules = findRules(write(character.raw))
      expect([...new Set(rules)]).toEqual([character.rule])
    },
  )

  test.each(cross(WORDS, ESCAPED))('$name with an entity for $what', ({ write, character }) => {
    // Markdown writes a replacement character for what HTML doesn't allow.
    const expected = /control|surrogate|none/.test(character.rule) && character.raw !== '\r'
    expect([...new Set(findRules(write(character.entity)))]).toEqual([
      expected ? 'character-replaced' : character.rule,
    ])
  })

  const faults = ESCAPED.filter(({ rule }) => !/invisible|replaced/.test(rule))
  test.each(cross(LEDGER, faults))('$name with an escape for $what, in a ledger', ({ write, character }) => {
    expect(findRules(write(character.escaped))).toEqual([character.rule])
  })

  const typed = TYPED.filter(({ rule }) => !/invisible|replaced/.test(rule))
  test.each(cross(LEDGER, typed))('$name with $what, in a ledger', ({ write, character }) => {
    expect(findRules(write(character.raw))).toEqual([character.rule])
  })
})

/** Words as people write them, of which nothing is to be said. */
const LEGITIMATE: readonly (readonly [name: string, words: string])[] = [
  ['Persian with joiners kept apart', 'می‌خواهم کتاب‌ها را ببینم.'],
  ['Hindi with half letters', 'क्‍ष और शक्‌ति की बात है।'],
  ['Sinhala', 'ශ්‍රී ලංකාව ලස්සනයි.'],
  ['Malayalam', 'അവന്‍ വന്നു.'],
  ['Bengali', 'র‍্যাব এসেছে।'],
  ['Hebrew with an isolate', 'הספר \u2068The Bridge\u2069 טוב.'],
  ['Arabic with an embedding', 'قرأت \u202AThe Bridge (1999)\u202C أمس.'],
  ['Hebrew with marks of direction', 'פעם\u200F (C++\u200E) ושוב.'],
  ['Urdu with isolates within one another', '\u2067اردو \u2066one \u2067دو\u2069\u2069\u2069 زبان.'],
  ['families of emoji', 'We are 👨‍👩‍👧‍👦 and 👩🏽‍🚀 and 🏳️‍🌈 and ❤️‍🔥.'],
  ['keycaps and hearts', 'Press 1️⃣ or #️⃣, then ☎︎ and ♥︎.'],
  ['flags', '🇨🇭 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🏴󠁵󠁳󠁴󠁸󠁿 🏴‍☠️'],
  ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ᠎ᠠ ᠪᠠᠢᠨ᠋ᠠ.'],
  ['Vietnamese, decomposed', 'Tiếng Việt rất đẹp.'.normalize('NFD')],
  ['Khmer with breaks', 'ខ្ញុំ​ទៅ​ផ្សារ។'],
  ['Thai with breaks', 'ฉัน​ไป​ตลาด'],
  ['Burmese with breaks', 'ကျွန်တော်​သွားသည်။'],
  ['Japanese with variants', '葛\u{E0100}城市と辻\u{E0101}さん。'],
  ['old Korean', 'ᅟᅡᆫ 가 나ᇹ'],
  ['Tibetan', 'བོད་སྐད་ཡིན།'],
  ['soft hyphens', 'Donau\u00ADdampf\u00ADschiff fährt.'],
  ['Yiddish and points', 'אַ שפּראַך איז אַ דיאַלעקט.'],
  ['mathematics', 'Let 𝑥 ≤ 𝔸 and ⟦a⟧ hold.'],
]

describe('The rules of characters say nothing of', () => {
  test.each(LEGITIMATE)('%s', (_, words) => {
    const files = [
      inMarkdown(`${words}\n\n> ${words}\n\n# ${words}\n\n\`\`\`\n${words}\n\`\`\``),
      inFrontmatter(`title: ${JSON.stringify(words)}`),
      inAnnotations(`notes:\n  - exact: bridge\n    body: ${JSON.stringify(words)}\n`),
      inLedger('', words),
    ]
    expect(files.flatMap(findRules)).toEqual([])
  })
})
