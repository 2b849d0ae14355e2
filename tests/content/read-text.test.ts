import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/content/index.ts'
import type { ReadTextOptions } from '../../src/content/read-text.ts'
import { formatMessage, RULES } from '../../src/faults/index.ts'
import { formatLedger } from '../../src/ledger/index.ts'
import type { LedgerClaim } from '../../src/model/ledger.ts'
import { ledgerOf, live, redirected, retired } from '../ledger/entries.ts'
import { createProject, type Files, withTitle } from './project.ts'

const FOLDER = 'content/a-text'
const BRIDGE = withTitle('The bridge will hold. It has held before.\n\nThe river will rise again.')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('readText', () => {
  test('proposes what may be said of quoted words where it is asked to', () => {
    const files = {
      [`${FOLDER}/text.md`]: withTitle('In his essay “one two three four five” he says so.'),
    }
    expect(readText(createProject(files), FOLDER).proposals).toBeUndefined()
    expect(readText(createProject(files), FOLDER, { propose: true }).proposals).toHaveLength(1)
  })

  test('holds no claim to the ledger where an entry is at fault', () => {
    const files = {
      [`${FOLDER}/text.md`]: BRIDGE,
      [`${FOLDER}/annotations.yaml`]: 'notes: 1\n',
      [`${FOLDER}/ledger.json`]: formatLedger(ledgerOf(live('a', { text: 'The bridge is gone.' }))),
    }
    const { messages } = readText(createProject(files), FOLDER)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['schema-value'])
  })
})

interface BadInput {
  readonly name: string
  readonly files: Files
  /** Each message as an editor reads it, its path relative to the folder. */
  readonly messages: readonly string[]
}

const annotated = (yaml: string): Files => ({ 'text.md': BRIDGE, 'annotations.yaml': yaml })

const annotations: readonly BadInput[] = [
  {
    name: 'a note whose quote is nowhere',
    files: annotated('notes:\n  - exact: The bridge may hold\n    body: A note.\n'),
    messages: [
      'annotations.yaml:2:12  Unexpected quote “The bridge may hold”, which stands nowhere in the text, expected words of the text; the nearest passage is ¶1 “The bridge will hold” (annotation-not-found)\n' +
        '  Copy the words from the text; punctuation and case may differ, the words may not.',
    ],
  },
  {
    name: 'a note whose quote is like nothing in the text',
    files: annotated('notes:\n  - exact: Ships go by at night\n    body: A note.\n'),
    messages: [
      'annotations.yaml:2:12  Unexpected quote “Ships go by at night”, which stands nowhere in the text, expected words of the text (annotation-not-found)\n' +
        '  Copy the words from the text; punctuation and case may differ, the words may not.',
    ],
  },
  {
    name: 'a note whose quote stands in several places',
    files: annotated('notes:\n  - exact: will\n    body: A note.\n'),
    messages: [
      'annotations.yaml:2:12  Unexpected quote “will”, which stands in 2 places, expected one: ¶1 at 12 (suffix: “ hold.”); ¶2 at 11 (suffix: “ rise”) (annotation-ambiguous)\n' +
        '  Add a `prefix` or `suffix` with words that stand beside only one of these places.',
    ],
  },
  {
    name: 'a link that the page can’t have',
    files: { 'text.md': withTitle('[One](javascript:alert(1)) and [two][2].\n\n[2]: data:text/plain,2') },
    messages: [
      'text.md:5:1  Unexpected link to a `javascript:` address, expected http, https or mailto (link-protocol)\n' +
        '  Link to a page, or write the address as words.',
      'text.md:7:1  Unexpected link to a `data:` address, expected http, https or mailto (link-protocol)\n' +
        '  Link to a page, or write the address as words.',
    ],
  },
  {
    name: 'a text without words',
    files: { 'text.md': '---\ntitle: A text\n---\n' },
    messages: [
      'text.md:4:1  Unexpected text without words, expected at least one paragraph (text-empty)\n' +
        '  Put the words below the frontmatter.',
    ],
  },
  {
    name: 'raw HTML and an image in a note',
    files: annotated('notes:\n  - exact: held before\n    body: A <b>note</b>. ![bridge](bridge.png)\n'),
    messages: [
      'annotations.yaml:3:11  Unexpected raw HTML `<b>`, expected Markdown (html-raw)\n' +
        '  Write Markdown instead, or escape the angle bracket with a backslash.',
      'annotations.yaml:3:11  Unexpected raw HTML `</b>`, expected Markdown (html-raw)\n' +
        '  Write Markdown instead, or escape the angle bracket with a backslash.',
      'annotations.yaml:3:11  Unexpected image `bridge`, expected words (image-remote)\n' +
        '  Link to the image instead: pages load nothing from other sites.',
    ],
  },
  {
    name: 'a quote whose context reaches over the end of a paragraph',
    files: {
      'text.md': withTitle('One.\n\nA cat sat.\n\nTwo.\n\nA cat sat.'),
      'annotations.yaml': 'notes:\n  - exact: A cat sat.\n    body: A note.\n',
    },
    messages: [
      'annotations.yaml:2:12  Unexpected quote “A cat sat.”, which stands in 2 places, expected one: ¶2 at 1 (suffix: “ Two.”); ¶4 at 1 (prefix: “Two. ”) (annotation-ambiguous)\n' +
        '  Add a `prefix` or `suffix` with words that stand beside only one of these places.',
    ],
  },
  {
    name: 'a note over several paragraphs',
    files: annotated('notes:\n  - exact: held before. The river\n    body: A note.\n'),
    messages: [
      'annotations.yaml:2:12  Unexpected words of several paragraphs from ¶1 on, expected words of one (annotation-spans-paragraphs)\n' +
        '  Quote words of one paragraph.',
    ],
  },
  {
    name: 'one alias for two claims',
    files: annotated(
      'claims:\n  - exact: will hold\n    alias: bridge\n  - exact: will rise\n    alias: bridge\n',
    ),
    messages: [
      'annotations.yaml:5:12  Unexpected alias `bridge`, which is taken, expected one that no claim, quotation, text or part of the site has or ever had (alias-taken)\n' +
        '  Choose another alias: those of the ledger are never given to another claim.',
    ],
  },
  {
    name: 'an alias that is a part of the page',
    files: annotated(
      'claims:\n  - exact: will hold\n    alias: p1\n  - exact: will rise\n    alias: note-1\n',
    ),
    messages: [
      'annotations.yaml:3:12  Unexpected alias `p1`, which is taken, expected one that no claim, quotation, text or part of the site has or ever had (alias-taken)\n' +
        '  Choose another alias: those of the ledger are never given to another claim.',
      'annotations.yaml:5:12  Unexpected alias `note-1`, which is taken, expected one that no claim, quotation, text or part of the site has or ever had (alias-taken)\n' +
        '  Choose another alias: those of the ledger are never given to another claim.',
    ],
  },
  {
    name: 'a claim judged twice',
    files: annotated(
      'claims:\n  - exact: will hold\n    stance: conceded\n  - exact: The bridge\n    stance: entertained\n',
    ),
    messages: [
      'annotations.yaml:5:13  Unexpected second `stance` for a sentence in ¶1 (“The bridge”), expected one (annotation-twice)\n' +
        '  Keep one of the two entries.',
    ],
  },
  {
    name: 'a stance for words of somebody else',
    files: {
      'text.md': withTitle('> The bridge will hold.'),
      'annotations.yaml': 'claims:\n  - exact: will hold\n    stance: conceded\n',
    },
    messages: [
      'annotations.yaml:3:13  Unexpected `stance` for quoted words in ¶1 (“will hold”), expected words of the author’s own (stance-of-quotation)\n' +
        '  Take the `stance` out, or quote words of the author.',
    ],
  },
  {
    name: 'a relation to a remark',
    files: {
      'text.md': withTitle('Is it so? The bridge will hold.'),
      'annotations.yaml': 'claims:\n  - exact: will hold\n    supports: [Is it so]\n',
    },
    messages: [
      'annotations.yaml:3:16  Unexpected remark in ¶1 as an end of a relation, expected a claim or quotation (relation-to-remark)\n' +
        '  Quote words of a claim or quotation.',
    ],
  },
  {
    name: 'a YAML key given twice',
    files: annotated('notes:\n  - exact: will hold\n    body: A note.\n    body: Another.\n'),
    messages: [
      'annotations.yaml:4:5  Unexpected YAML, expected valid syntax: Map keys must be unique (yaml-syntax)\n' +
        '  Correct the YAML: indent with spaces, and what belongs together alike. Words with `: ` or ` #` in them need quotation marks, or `>-` and a line of their own.',
    ],
  },
  {
    name: 'broken YAML',
    files: annotated('notes:\n  - exact: "will hold\n    body: A note.\n'),
    messages: [
      'annotations.yaml:4:1  Unexpected YAML, expected valid syntax: Missing closing "quote (yaml-syntax)\n' +
        '  Correct the YAML: indent with spaces, and what belongs together alike. Words with `: ` or ` #` in them need quotation marks, or `>-` and a line of their own.',
    ],
  },
  {
    name: 'emphasis that YAML takes for an alias',
    files: annotated('notes:\n  - exact: will hold\n    body: *really\n'),
    messages: [
      'annotations.yaml:3:11  Unexpected YAML alias `*really`, expected words: those that start with * need quotation marks (yaml-syntax)\n' +
        '  Correct the YAML: indent with spaces, and what belongs together alike. Words with `: ` or ` #` in them need quotation marks, or `>-` and a line of their own.',
    ],
  },
  {
    name: 'unknown keys among the annotations',
    files: annotated('note: []\nclaims:\n  - exact: will hold\n    stand: conceded\n'),
    messages: [
      'annotations.yaml:4:5  Unexpected key `stand` in claim 1 (the first is 1), expected only known keys (schema-key)\n' +
        '  Take the key out, or correct its spelling; content/README.md lists the keys.',
      'annotations.yaml:1:1  Unexpected key `note`, expected only known keys; the nearest is `notes` (schema-key)\n' +
        '  Take the key out, or correct its spelling; content/README.md lists the keys.',
    ],
  },
  {
    name: 'values of the wrong kind',
    files: annotated(
      'claims:\n  - exact: will hold\n    stance: meant\n    supports: will rise\n    attacks: [3]\nquotations:\n  - exact: ""\n    url: javascript:alert(1)\n',
    ),
    messages: [
      'annotations.yaml:3:13  Unexpected value `"meant"` for `stance` of claim 1 (the first is 1), expected one of asserted, entertained, conceded, reported (schema-value)\n  Put what is expected in its place; content/README.md says what each key holds.',
      'annotations.yaml:4:15  Unexpected value `"will rise"` for `supports` of claim 1 (the first is 1), expected a list, each entry on a line of its own that begins with `- ` (schema-value)\n  Put what is expected in its place; content/README.md says what each key holds.',
      'annotations.yaml:5:15  Unexpected value `3` for `attacks` 1 of claim 1 (the first is 1), expected words of the text, or `exact` with `prefix`, `suffix` or `through` (schema-value)\n  Put what is expected in its place; content/README.md says what each key holds.',
      'annotations.yaml:7:12  Unexpected value `""` for `exact` of quotation 1 (the first is 1), expected words (schema-value)\n  Put what is expected in its place; content/README.md says what each key holds.',
      'annotations.yaml:8:10  Unexpected value `"javascript:alert(1)"` for `url` of quotation 1 (the first is 1), expected an http or https address (schema-value)\n  Put what is expected in its place; content/README.md says what each key holds.',
    ],
  },
]

const frontmatter: readonly BadInput[] = [
  {
    name: 'no frontmatter',
    files: { 'text.md': 'Words.\n' },
    messages: [
      'text.md:1:1  Unexpected start of the file, expected frontmatter: a `title` between two lines of `---` (schema-value)\n' +
        '  Put what is expected in its place; content/README.md says what each key holds.',
    ],
  },
  {
    name: 'frontmatter that doesn’t end',
    files: { 'text.md': '---\ntitle: A text\n\nWords.\n' },
    messages: [
      'text.md:1:1  Unexpected start of the file, expected frontmatter: a `title` between two lines of `---` (schema-value)\n' +
        '  Put what is expected in its place; content/README.md says what each key holds.',
    ],
  },
  {
    name: 'no title',
    files: { 'text.md': '---\nauthor: Me\n---\n\nWords.\n' },
    messages: [
      'text.md:2:1  Unexpected absence of `title`, expected words (schema-missing)\n  Add it with a value: content/README.md says what each key holds.',
    ],
  },
  {
    name: 'a title that is left empty',
    files: { 'text.md': '---\ntitle:\n---\n\nWords.\n' },
    messages: [
      'text.md:2:7  Unexpected absence of `title`, expected words (schema-missing)\n  Add it with a value: content/README.md says what each key holds.',
    ],
  },
  {
    name: 'fields of the wrong kind',
    files: {
      'text.md':
        '---\ntitle: 2026\nauthor: [Me]\nlanguage: English!\npublished: 23 November 2026\nsource:\n  url: example.org\n  retrieved: 2026-13-01\n  sha256: 12AB\n---\n\nWords.\n',
    },
    messages: [
      'text.md:2:8  Unexpected value `2026` for `title`, expected words: in quotation marks, as `"2026"` (schema-value)\n  Put what is expected in its place; content/README.md says what each key holds.',
      'text.md:3:9  Unexpected value `["Me"]` for `author`, expected words (schema-value)\n  Put what is expected in its place; content/README.md says what each key holds.',
      'text.md:4:11  Unexpected value `"English!"` for `language`, expected a BCP 47 tag such as en or pt-BR (schema-value)\n  Put what is expected in its place; content/README.md says what each key holds.',
      'text.md:5:12  Unexpected value `"23 November 2026"` for `published`, expected a year, a month or a day such as 2023, 2023-07 or 2023-07-14 (schema-value)\n  Put what is expected in its place; content/README.md says what each key holds.',
      'text.md:7:8  Unexpected value `"example.org"` for `url` of `source`, expected an http or https address (schema-value)\n  Put what is expected in its place; content/README.md says what each key holds.',
      'text.md:8:14  Unexpected value `"2026-13-01"` for `retrieved` of `source`, expected a date such as 2026-11-23 (schema-value)\n  Put what is expected in its place; content/README.md says what each key holds.',
      'text.md:9:11  Unexpected value `"12AB"` for `sha256` of `source`, expected 64 lower-case hexadecimal digits (schema-value)\n  Put what is expected in its place; content/README.md says what each key holds.',
    ],
  },
  {
    name: 'unknown keys in the frontmatter',
    files: {
      'text.md': '---\ntitle: A text\nautor: Me\nsource:\n  uri: https://example.org\n---\n\nWords.\n',
    },
    messages: [
      'text.md:5:3  Unexpected key `uri` in `source`, expected only known keys; the nearest is `url` (schema-key)\n  Take the key out, or correct its spelling; content/README.md lists the keys.',
      'text.md:3:1  Unexpected key `autor`, expected only known keys; the nearest is `author` (schema-key)\n  Take the key out, or correct its spelling; content/README.md lists the keys.',
    ],
  },
  {
    name: 'a key given twice in the frontmatter',
    files: { 'text.md': '---\ntitle: A text\ntitle: Another\n---\n\nWords.\n' },
    messages: [
      'text.md:3:1  Unexpected YAML, expected valid syntax: Map keys must be unique (yaml-syntax)\n  Correct the YAML: indent with spaces, and what belongs together alike. Words with `: ` or ` #` in them need quotation marks, or `>-` and a line of their own.',
    ],
  },
  {
    name: 'a colon that YAML takes for a key',
    files: { 'text.md': '---\ntitle: A text: its subtitle\n---\n\nWords.\n' },
    messages: [
      'text.md:2:8  Unexpected YAML, expected valid syntax: Nested mappings are not allowed in compact mappings (yaml-syntax)\n  Correct the YAML: indent with spaces, and what belongs together alike. Words with `: ` or ` #` in them need quotation marks, or `>-` and a line of their own.',
    ],
  },
  {
    name: 'faults of both files at once',
    files: { 'text.md': '---\nautor: Me\n---\n\nWords.\n', 'annotations.yaml': 'note: []\n' },
    messages: [
      'annotations.yaml:1:1  Unexpected key `note`, expected only known keys; the nearest is `notes` (schema-key)\n  Take the key out, or correct its spelling; content/README.md lists the keys.',
      'text.md:2:1  Unexpected absence of `title`, expected words (schema-missing)\n  Add it with a value: content/README.md says what each key holds.',
      'text.md:2:1  Unexpected key `autor`, expected only known keys; the nearest is `author` (schema-key)\n  Take the key out, or correct its spelling; content/README.md lists the keys.',
    ],
  },
]

const SAVED = 'One two three.\nFour five six eight.\n'
const withDigest = (digest: string, body: string) =>
  `---\ntitle: A text\nsource:\n  sha256: ${digest}\n---\n\n${body}\n`

const sources: readonly BadInput[] = [
  {
    name: 'words that differ from those saved',
    files: {
      'text.md': withDigest(
        sha256(SAVED),
        'One *two* three.\n\n> Four [five](https://example.org/4) six seven.',
      ),
      'source.txt': SAVED,
    },
    messages: [
      `text.md:9:42  Unexpected “seven.”, expected “eight.” as in ${FOLDER}/source.txt:2:15 (source-words)\n` +
        '  Restore the words in `text.md`: Markdown may add structure, never a word.',
    ],
  },
  {
    name: 'a digest of something else',
    files: { 'text.md': withDigest('f'.repeat(64), 'Words.'), 'source.txt': 'Words.' },
    messages: [
      `text.md:4:11  Unexpected \`source.sha256\` ${'f'.repeat(64)}, expected ${sha256('Words.')}, the SHA-256 of ${FOLDER}/source.txt (source-sha256)\n` +
        '  Restore `source.txt`, or record the new digest if it was saved anew.',
    ],
  },
  {
    name: 'a digest without `source.txt`',
    files: { 'text.md': withDigest('f'.repeat(64), 'Words.') },
    messages: [
      'text.md:4:11  Unexpected `source.sha256` without a `source.txt`, expected both or neither (source-sha256)\n' +
        '  Restore `source.txt`, or record the new digest if it was saved anew.',
    ],
  },
  {
    name: '`source.txt` without a digest, where there is a source',
    files: {
      'text.md': '---\ntitle: A text\nsource:\n  site: Here\n---\n\nWords.\n',
      'source.txt': 'Words.',
    },
    messages: [
      `text.md:4:3  Unexpected absence of \`source.sha256\`, expected ${sha256('Words.')}, the SHA-256 of ${FOLDER}/source.txt (source-sha256)\n` +
        '  Restore `source.txt`, or record the new digest if it was saved anew.',
    ],
  },
  {
    name: '`source.txt` without a word of it in the frontmatter',
    files: { 'text.md': withTitle('Words.'), 'source.txt': 'Words.' },
    messages: [
      `text.md:1:1  Unexpected absence of \`source.sha256\`, expected ${sha256('Words.')}, the SHA-256 of ${FOLDER}/source.txt (source-sha256)\n` +
        '  Restore `source.txt`, or record the new digest if it was saved anew.',
    ],
  },
]

const texts: readonly BadInput[] = [
  {
    name: 'a folder without `text.md`',
    files: { 'annotations.yaml': '' },
    messages: [
      '  Unexpected folder without `text.md`, expected one (folder-empty)\n' +
        '  Put a `text.md` with at least a `title` into a folder below `content/`.',
    ],
  },
  {
    name: 'invalid UTF-8',
    files: { 'text.md': Buffer.from(withTitle('A café.'), 'latin1') },
    messages: [
      'text.md:5:6  Unexpected byte 0xe9, expected UTF-8 (file-bytes)\n  Save the file as UTF-8 without control characters.',
    ],
  },
  {
    name: 'invalid UTF-8 and a control character in the other files',
    files: {
      'text.md': withTitle('Words.'),
      'annotations.yaml': new Uint8Array([0x23, 0x20, 0xff]),
      'source.txt': 'Words\u001B.',
    },
    messages: [
      'annotations.yaml:1:3  Unexpected byte 0xff, expected UTF-8 (file-bytes)\n  Save the file as UTF-8 without control characters.',
      'source.txt:1:6  Unexpected control character U+001B, expected text (file-bytes)\n  Save the file as UTF-8 without control characters.',
    ],
  },
  {
    name: 'NUL',
    files: { 'text.md': withTitle('One\u0000two.') },
    messages: [
      'text.md:5:4  Unexpected control character U+0000, expected text (file-bytes)\n  Save the file as UTF-8 without control characters.',
    ],
  },
  {
    name: 'raw HTML: a block, within a line, a comment',
    files: { 'text.md': withTitle('<div>\nOne\n</div>\n\nTwo <b>three</b>.\n\n<!-- four -->') },
    messages: [
      '5:1  Unexpected raw HTML `<div>`',
      '9:5  Unexpected raw HTML `<b>`',
      '9:13  Unexpected raw HTML `</b>`',
    ]
      .concat('11:1  Unexpected raw HTML `<!-- four -->`')
      .map(
        message =>
          `text.md:${message}, expected Markdown (html-raw)\n  Write Markdown instead, or escape the angle bracket with a backslash.`,
      ),
  },
  {
    name: 'images',
    files: { 'text.md': withTitle('![One](one.png) ![two][three]\n\n[three]: https://example.org/3.png') },
    messages: ['5:1  Unexpected image `One`', '5:17  Unexpected image `two`'].map(
      message =>
        `text.md:${message}, expected words (image-remote)\n  Link to the image instead: pages load nothing from other sites.`,
    ),
  },
  {
    name: 'a footnote defined twice, and one never referred to',
    files: { 'text.md': withTitle('One[^a].\n\n[^a]: Two.\n\n[^a]: Three.\n\n[^b]: Four.') },
    messages: [
      'text.md:9:1  Unexpected second definition of footnote `a`, expected one (footnote-twice)\n  Give the second definition a name of its own, and refer to it.',
      'text.md:11:1  Unexpected footnote `b` that the text never refers to, expected a reference to it (footnote-unused)\n  Refer to the footnote in the text, or take its definition out.',
    ],
  },
  {
    name: 'more cells in a row than in the first',
    files: { 'text.md': withTitle('| a |\n|---|\n| b | c |') },
    messages: [
      'text.md:7:5  Unexpected table row of 2 cells, expected 1 as in the first row (table-cells)\n  Take the cell out, or give the first row as many.',
    ],
  },
  {
    name: 'a text that is too large',
    files: { 'text.md': withTitle('word '.repeat(60_000)) },
    messages: [
      'text.md:1:1  Unexpected size of 293 KiB, expected at most 256 KiB (file-size)\n  Split the text into several folders.',
    ],
  },
  {
    name: 'quotations nested too deep',
    files: { 'text.md': withTitle(`${'> '.repeat(2000)}One`) },
    messages: [
      'text.md:5:1  Unexpected 2000 nested quotations or lists, expected at most 50 (container-depth)\n  Take out some of the nested quotation or list markers.',
    ],
  },
  {
    name: 'unbalanced bidirectional controls',
    files: { 'text.md': withTitle('One \u202Etwo.') },
    messages: [
      'text.md:5:5  Unexpected bidirectional control character U+202E without its partner, expected pairs within a paragraph (bidi-unbalanced)\n  Take the control character out, or close it in the same paragraph.',
    ],
  },
]

const HOLDS = live('holds', { text: 'The bridge will hold.', after: 'held' })
const HELD = live('held', { text: 'It has held before.', before: 'holds', after: 'rise' })
const RISE = live('rise', { text: 'The river will rise again.', paragraphs: [2], before: 'held' })
const IN_STEP = formatLedger(ledgerOf(HOLDS, HELD, RISE))

const promised = (ledger: string | Uint8Array, more: Files = {}): Files => ({
  'text.md': BRIDGE,
  'ledger.json': ledger,
  ...more,
})
const recorded = (...claims: readonly LedgerClaim[]) => promised(formatLedger(ledgerOf(...claims)))
const RESTORE = 'Restore the ledger from version control; only `npm run ledger` should write it.'
const BEHIND = 'Run `npm run ledger`, and commit what it writes.'

const ledgers: readonly BadInput[] = [
  {
    name: 'an id given twice',
    files: recorded(HOLDS, HELD, RISE, retired('held', { text: 'It held.' })),
    messages: [
      'ledger.json:30:13  Unexpected second `held`, expected each id and alias once; the first is on line 13 (ledger-id-twice)\n' +
        '  Restore the ledger from version control, or take out the entry that was never published.',
    ],
  },
  {
    name: 'an alias that is the id of another claim',
    files: recorded({ ...HOLDS, aliases: ['rise'] }, HELD, RISE),
    messages: [
      'ledger.json:23:13  Unexpected second `rise`, expected each id and alias once; the first is on line 6 (ledger-id-twice)\n' +
        '  Restore the ledger from version control, or take out the entry that was never published.',
    ],
  },
  {
    name: 'redirects in a loop',
    files: recorded(HOLDS, HELD, RISE, redirected('falls', ['fell']), redirected('fell', ['falls'])),
    messages: [
      'ledger.json:32:13  Unexpected redirects in a loop (falls → fell → falls), expected them to end at a live or retired id (ledger-loop)\n' +
        '  Restore the ledger from version control; a redirect must lead to another claim.',
    ],
  },
  {
    name: 'a redirect to nothing',
    files: recorded(HOLDS, HELD, RISE, redirected('falls', ['rise', 'fell'])),
    messages: [
      'ledger.json:32:22  Unexpected `fell` in `to`, expected an id of this ledger (ledger-reference)\n' +
        '  Restore the entry from version control: what was published stays in the ledger.',
    ],
  },
  {
    name: 'a claim recorded twice',
    files: recorded(HOLDS, HELD, { ...HELD, id: 'held-2' }, RISE),
    messages: [
      `ledger.json:21:5  Unexpected second live entry of the same words between the same neighbours, expected one; the first is on line 12 (ledger-claim-twice)\n  ${RESTORE}`,
    ],
  },
  {
    name: 'a merge conflict in the ledger',
    files: promised(IN_STEP.replace('    {\n', '<<<<<<< HEAD\n    {\n')),
    messages: [
      `ledger.json:4:1  Unexpected merge-conflict marker \`<<<<<<< HEAD\`, expected none (merge-conflict)\n  ${RULES['merge-conflict']}`,
    ],
  },
  {
    name: 'a ledger of a newer format',
    files: promised('{ "format": 3, "promises": [] }'),
    messages: [
      'ledger.json:1:13  Unexpected ledger format 3, expected 2, the newest that this build knows (ledger-format)\n' +
        '  Bring Postil up to date: the ledger was written by a newer one.',
    ],
  },
  {
    name: 'a ledger that is not JSON',
    files: promised(IN_STEP.replace('"claims": [', '"claims": [,')),
    messages: [`ledger.json:3:14  Unexpected \`,\`, expected a value (ledger-syntax)\n  ${RESTORE}`],
  },
  {
    name: 'an empty ledger',
    files: promised(''),
    messages: [`ledger.json:1:1  Unexpected end of the file, expected a value (ledger-syntax)\n  ${RESTORE}`],
  },
  {
    name: 'values of the wrong kind in the ledger',
    files: promised(IN_STEP.replace('"live"', '"alive"').replace('"since": "2026-01-01"', '"since": "2026"')),
    messages: [
      `ledger.json:6:16  Unexpected value \`"alive"\` for \`state\` of claim 1 (the first is 1), expected a claim whose \`state\` is live, redirected or retired (ledger-schema)\n  ${RESTORE}`,
    ],
  },
  {
    name: 'invalid UTF-8 in the ledger',
    files: promised(Buffer.from(IN_STEP.replace('river', 'rivér'), 'latin1')),
    messages: [
      'ledger.json:24:23  Unexpected byte 0xe9, expected UTF-8 (file-bytes)\n  Save the file as UTF-8 without control characters.',
    ],
  },
  {
    name: 'faults of text, annotations and ledger at once',
    files: promised('[', { 'text.md': '---\nautor: Me\n---\n', 'annotations.yaml': 'note: []\n' }),
    messages: [
      `ledger.json:1:2  Unexpected end of the file, expected a value (ledger-syntax)\n  ${RESTORE}`,
      'annotations.yaml:1:1  Unexpected key `note`, expected only known keys; the nearest is `notes` (schema-key)\n  Take the key out, or correct its spelling; content/README.md lists the keys.',
      'text.md:2:1  Unexpected absence of `title`, expected words (schema-missing)\n  Add it with a value: content/README.md says what each key holds.',
      'text.md:2:1  Unexpected key `autor`, expected only known keys; the nearest is `author` (schema-key)\n  Take the key out, or correct its spelling; content/README.md lists the keys.',
      'text.md:4:1  Unexpected text without words, expected at least one paragraph (text-empty)\n  Put the words below the frontmatter.',
    ],
  },
  {
    name: 'a claim and an id that are not on the other side',
    files: recorded({ ...HOLDS, text: 'The bridge may hold.' }, HELD, RISE),
    messages: [
      `text.md:5:1  Unexpected claim “The bridge will hold.” in ¶1, expected its words in the ledger (ledger-behind)\n  ${BEHIND}`,
      `ledger.json:5:7  Unexpected live id \`holds\` in the ledger, expected its words “The bridge may hold.” in the text (ledger-behind)\n  ${BEHIND}`,
    ],
  },
  {
    name: 'claims in another order than in the ledger',
    files: recorded(HELD, HOLDS, RISE),
    messages: [
      `text.md:5:1  Unexpected claim “The bridge will hold.” in ¶1, expected it at its place in the ledger (ledger-behind)\n  ${BEHIND}`,
      `text.md:5:23  Unexpected claim “It has held before.” in ¶1, expected it at its place in the ledger (ledger-behind)\n  ${BEHIND}`,
    ],
  },
  {
    name: 'a live id too many',
    files: recorded(HOLDS, HELD, RISE, { ...RISE, id: 'rise-2', before: 'rise' }),
    messages: [
      `ledger.json:30:7  Unexpected live id \`rise-2\` in the ledger, expected its words “The river will rise again.” in the text once more (ledger-behind)\n  ${BEHIND}`,
    ],
  },
  {
    name: 'an alias that the ledger lacks',
    files: promised(IN_STEP, { 'annotations.yaml': 'claims:\n  - exact: rise again\n    alias: flood\n' }),
    messages: [
      `text.md:7:1  Unexpected alias \`flood\` for “The river will rise again.”, expected it in the ledger (ledger-behind)\n  ${BEHIND}`,
    ],
  },
  {
    name: 'an alias that another claim had',
    files: {
      ...recorded(HOLDS, HELD, RISE, retired('falls', { aliases: ['collapse'] })),
      'annotations.yaml': 'claims:\n  - exact: rise again\n    alias: collapse\n',
    },
    messages: [
      `text.md:7:1  Unexpected alias \`collapse\` for “The river will rise again.”, expected it in the ledger (ledger-behind)\n  ${BEHIND}`,
      'annotations.yaml:3:12  Unexpected alias `collapse`, which is taken, expected one that no claim, quotation, text or part of the site has or ever had (alias-taken)\n' +
        '  Choose another alias: those of the ledger are never given to another claim.',
    ],
  },
]

describe('readText says file, line, column, what is wrong and what to do about', () => {
  for (const { name, files, messages } of [
    ...annotations,
    ...frontmatter,
    ...sources,
    ...texts,
    ...ledgers,
  ]) {
    test(name, () => {
      const { messages: found } = read(files)
      expect(found.map(formatMessage)).toEqual(
        messages.map(message => (message.startsWith(' ') ? `${FOLDER}${message}` : `${FOLDER}/${message}`)),
      )
      for (const { fatal } of found) expect(fatal).toBe(true)
    })
  }
})

describe('readText', () => {
  test('reads a text that has nothing but a title and words', () => {
    const { reading, html, slug, markdown, messages } = read({ 'text.md': BRIDGE })
    expect(messages).toEqual([])
    expect(slug).toBe('a-text')
    expect(markdown).toBe(BRIDGE)
    expect(reading?.text).toEqual({ slug: 'a-text', title: 'A text', language: 'en' })
    expect(reading?.paragraphs.map(({ text }) => text)).toEqual([
      'The bridge will hold. It has held before.',
      'The river will rise again.',
    ])
    expect(html).toContain('<p id="p1" data-paragraph="1">')
  })

  test('takes everything that the frontmatter records', () => {
    const { reading, messages } = read({
      'text.md': `---\ntitle: A text\nauthor: Me\ndescription: On bridges.\nlanguage: pt-BR\npublished: 2026-11-23\nsource:\n  url: https://example.org/\n  site: Example\n  retrieved: 2026-11-24\n  sha256: ${sha256('Words.\n')}\n---\n\nWords.\n`,
      'source.txt': 'Words.\n',
    })
    expect(messages).toEqual([])
    expect(reading?.text).toEqual({
      slug: 'a-text',
      title: 'A text',
      author: 'Me',
      description: 'On bridges.',
      language: 'pt-BR',
      published: '2026-11-23',
      source: {
        url: 'https://example.org/',
        site: 'Example',
        retrieved: '2026-11-24',
        sha256: sha256('Words.\n'),
      },
    })
  })

  test('leaves out what the frontmatter leaves empty', () => {
    const { reading } = read({
      'text.md': '---\ntitle: A text\nauthor:\npublished:\nsource:\n  url:\n  site:\n---\n\nWords.\n',
    })
    expect(reading?.text).toEqual({ slug: 'a-text', title: 'A text', language: 'en', source: {} })
  })

  test('reads a byte order mark and any line ends', () => {
    const windows = `\uFEFF${BRIDGE.replaceAll('\n', '\r\n')}`
    const { reading, markdown, messages } = read({ 'text.md': windows })
    expect(messages).toEqual([])
    expect(markdown).toBe(BRIDGE)
    expect(reading).toEqual(read({ 'text.md': BRIDGE }).reading)
  })

  test('takes the evidence with or without a final line end', () => {
    for (const saved of ['One.\nTwo.', 'One.\nTwo.\n', 'One.\r\nTwo.\r\n']) {
      const { messages } = read({
        'text.md': withDigest(sha256(saved), 'One.\n\nTwo.'),
        'source.txt': saved,
      })
      expect(messages).toEqual([])
    }
  })

  test.each(['2023', '2023-07', '2023-07-14', '"2023"'])('takes %s for the date of publication', date => {
    const { reading, messages } = read({
      'text.md': `---\ntitle: A text\npublished: ${date}\n---\n\nWords.\n`,
    })
    expect(messages).toEqual([])
    expect(reading?.text.published).toBe(date.replaceAll('"', ''))
  })

  test.each(['2023-13', '20230714', '-1', '12345'])('refuses %s for one', date => {
    const { messages } = read({ 'text.md': `---\ntitle: A text\npublished: ${date}\n---\n\nWords.\n` })
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['schema-value'])
  })

  test('tells faults of YAML, schema, quotes and words in one round', () => {
    const { messages } = read({
      'text.md': '---\ntitle: A text\nautor: Me\n---\n\nThe *bridge* will <b>hold.\n\nThe river [^1].\n',
      'annotations.yaml':
        'claims:\n  - exact: will hold\n    stance: meant\n  - exact: A ship\n    stance: conceded\nnotes:\n  - exact: "bridge\\e"\n    body: *x\n',
    })
    expect(messages.map(({ ruleId }) => ruleId).sort()).toEqual([
      'annotation-not-found',
      'footnote-undefined',
      'html-raw',
      'schema-key',
      'schema-value',
      'yaml-syntax',
    ])
  })

  test('keeps the notes of which there is only a warning', () => {
    const { reading, messages } = read(
      annotated('notes:\n  - exact: will hold\n    body: "So it is [^1]."\n'),
    )
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['footnote-undefined', false]])
    expect(reading?.notes).toHaveLength(1)
  })

  test('takes balanced bidirectional controls for words', () => {
    expect(read({ 'text.md': withTitle('One \u2067two\u2069.') }).messages).toEqual([])
  })

  test('warns of a file that is not read, and otherwise of one that is called nearly like those that are', () => {
    const { reading, messages } = read({
      'text.md': withTitle('One.'),
      'annotations.yml': '',
      'draft.md': '',
    })
    expect(messages.map(message => [formatMessage(message), message.fatal])).toEqual([
      [
        `${FOLDER}/annotations.yml  Unexpected file \`annotations.yml\`, expected only text.md, annotations.yaml, source.txt, ledger.json (file-unknown)\n  Correct its name if it belongs to the text; otherwise keep it elsewhere.`,
        false,
      ],
      [
        `${FOLDER}/draft.md  Unexpected file \`draft.md\`, expected only text.md, annotations.yaml, source.txt, ledger.json (file-unread)\n  Move it elsewhere if it belongs to no text; put a text into a folder of its own.`,
        false,
      ],
    ])
    expect(reading).toBeDefined()
  })

  test('warns of invisible characters, and reads the text all the same', () => {
    const { reading, html, messages } = read({ 'text.md': withTitle('One\u200B two.') })
    expect(messages.map(message => [formatMessage(message), message.fatal])).toEqual([
      [
        `${FOLDER}/text.md:5:4  Unexpected invisible character U+200B, expected visible words (invisible-character)\n  Take the character out if the author did not mean it.`,
        false,
      ],
    ])
    expect(reading?.paragraphs[0]?.text).toBe('One\u200B two.')
    expect(html).toBeDefined()
  })

  test('has no reading of a text that it can’t read', () => {
    for (const files of [{}, { 'text.md': 'Words.' }, { 'text.md': '\u0000' }, annotated('note: []')]) {
      const { reading, html, messages } = read({ 'other.txt': '', ...files })
      expect([reading, html]).toEqual([undefined, undefined])
      expect(messages).not.toEqual([])
    }
  })

  test('renders the Markdown of notes, and nothing unsafe in them', () => {
    const { reading, messages } = read(
      annotated('notes:\n  - exact: will hold\n    body: "*Really?* [So](https://example.org) bold"\n'),
    )
    expect(messages).toEqual([])
    expect(reading?.notes.map(({ html }) => html)).toEqual([
      '<p><em>Really?</em> <a href="https://example.org">So</a> bold</p>',
    ])
  })
})

describe('readText with a ledger', () => {
  const files = {
    ...recorded(
      { ...HOLDS, aliases: ['bridge'] },
      HELD,
      RISE,
      redirected('stands', ['holds']),
      retired('falls', { before: 'held' }),
    ),
    'annotations.yaml': 'claims:\n  - exact: will hold\n    alias: bridge\n',
  }

  test('gives claims the ids that were promised, and the ledger itself', () => {
    const { reading, ledger, messages } = read(files)
    expect(messages).toEqual([])
    expect(reading?.sentences.map(({ id }) => id)).toEqual(['holds', 'held', 'rise'])
    expect(reading?.published.map(({ id }) => id)).toEqual(['holds', 'held', 'rise', 'stands', 'falls'])
    expect(ledger?.claims.map(({ id }) => id)).toEqual(['holds', 'held', 'rise', 'stands', 'falls'])
  })

  test('lets every promised name lead to its claim, or to a line where it was', () => {
    const { html = '' } = read(files)
    expect(html.match(/ id="[a-z0-9-]+"/g)).toEqual(
      ['p1', 'holds', 'stands', 'bridge', 'held', 'falls', 'p2', 'rise'].map(id => ` id="${id}"`),
    )
  })

  test('links each claim to its page below the base of the site', () => {
    expect(read(files).html).toContain('href="/a-text/holds/"')
    const { html } = read(files, { base: '/postil/' })
    for (const id of ['holds', 'held', 'rise', 'falls'])
      expect(html).toContain(`href="/postil/a-text/${id}/"`)
  })

  test('warns of a text that is ahead of it, if that is only looked at', () => {
    const ahead = { ...files, 'text.md': BRIDGE.replace('rise', 'sink') }
    const { reading, html, messages } = read(ahead, { ledgerUse: 'preview' })
    expect(messages.map(message => [formatMessage(message), message.fatal])).toEqual([
      [
        `${FOLDER}/text.md:7:1  Unexpected claim “The river will sink again.” in ¶2, expected its words in the ledger (ledger-behind)\n  ${BEHIND}`,
        false,
      ],
      [
        `${FOLDER}/ledger.json:23:7  Unexpected live id \`rise\` in the ledger, expected its words “The river will rise again.” in the text (ledger-behind)\n  ${BEHIND}`,
        false,
      ],
    ])
    expect(reading?.sentences.map(({ id }) => id)).toEqual(['holds', 'held', 'rise'])
    expect(html).toContain('id="rise"')
  })

  test('says nothing of that to whoever is about to update it, and gives no claim a promised id', () => {
    const { reading, ledger, messages } = read(files, { ledgerUse: 'avoid' })
    expect(messages).toEqual([])
    for (const { id } of reading?.sentences ?? []) expect(id).toMatch(/-/)
    expect(ledger?.claims).toHaveLength(5)
  })

  test('has none where there is none, or it is at fault', () => {
    expect(read({ 'text.md': BRIDGE }).ledger).toBeUndefined()
    expect(read(promised('[]')).ledger).toBeUndefined()
  })

  test('refuses an alias that is the name of a text', () => {
    const { messages } = read(files, { texts: new Set(['a-text', 'bridge']) })
    expect(messages.map(formatMessage)).toEqual([
      `${FOLDER}/annotations.yaml:3:12  Unexpected alias \`bridge\`, which is taken, expected one that no claim, quotation, text or part of the site has or ever had (alias-taken)\n` +
        '  Choose another alias: those of the ledger are never given to another claim.',
    ])
  })

  test('warns of a file that is called nearly like it', () => {
    expect(read({ 'text.md': BRIDGE, 'ledgers.json': '' }).messages.map(formatMessage)).toEqual([
      `${FOLDER}/ledgers.json  Unexpected file \`ledgers.json\`, expected only text.md, annotations.yaml, source.txt, ledger.json (file-unknown)\n  Correct its name if it belongs to the text; otherwise keep it elsewhere.`,
    ])
  })
})

function read(files: Files, options: ReadTextOptions = {}) {
  const entries = Object.entries(files).map(([name, content]) => [`${FOLDER}/${name}`, content])
  return readText(createProject(Object.fromEntries(entries)), FOLDER, options)
}

test('The marks of a merge are told of where there is no text, and nothing else', () => {
  const { markdown, messages } = read({
    'annotations.yaml': '<<<<<<< ours\nnotes: 1\n=======\n>>>>>>> theirs\n',
  })
  expect(markdown).toBe('')
  expect([...new Set(messages.map(({ ruleId }) => ruleId))]).toEqual(['folder-empty', 'merge-conflict'])
})
