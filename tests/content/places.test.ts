import { describe, expect, test } from 'vitest'
import { updateText } from '../../scripts/lib/ledger/update-text.ts'
import { readText } from '../../src/content/index.ts'
import { formatLedger, listClaims } from '../../src/ledger/index.ts'
import { createProject, withTitle, writeFiles } from './project.ts'

const FOLDER = 'content/harbour'
const today = '2026-02-02'

const lamp = 'What changed that year was the new lamp of the lighthouse.'
const masts = 'From the hill you could count the masts of every ship on a clear evening.'
const baker = 'The baker kept a book of every boat that never came home.'
const council =
  'Nobody asked who had paid for the glass, and the council never once mentioned it in its minutes.'
const ferry = 'The ferry stopped in the winter of that year.'
const first = [`${lamp} ${masts}`, 'Well, well!', baker, council, ferry]

/** Entries of `annotations.yaml`. */
const notes = (...selectors: readonly string[]) =>
  `notes:\n${selectors.map(selector => `  - ${selector}\n    body: A note.\n`).join('')}`

/** Take a text into its ledger as an editor does who says that what is gone is gone, and that all is meant. */
function take(root: string): void {
  const { reading, ledger, placed } = readText(root, FOLDER, { ledgerUse: 'avoid' })
  if (reading === undefined) throw new Error('The text could not be read')
  const known = {
    folder: FOLDER,
    before: ledger,
    claims: listClaims(reading.sentences),
    taken: new Set<string>(),
  }
  const update = updateText({ ...known, text: reading, placed }, { today })
  expect(update.questions).toEqual([])
  expect(update.moves).toEqual([])
  writeFiles(root, { [`${FOLDER}/ledger.json`]: formatLedger(update.ledger) })
}

/** What is said of the places of entries after an edit: once as the build says it, once as the command asks. */
function edit(annotations: string, before: readonly string[], after: readonly string[], later = annotations) {
  const root = createProject({
    [`${FOLDER}/text.md`]: withTitle(before.join('\n\n')),
    [`${FOLDER}/annotations.yaml`]: annotations,
  })
  take(root)
  const quiet = readText(root, FOLDER).messages.map(({ reason }) => reason)
  expect(quiet).toEqual([])
  writeFiles(root, {
    [`${FOLDER}/text.md`]: withTitle(after.join('\n\n')),
    [`${FOLDER}/annotations.yaml`]: later,
  })
  const { messages } = readText(root, FOLDER)
  const other = messages.filter(
    ({ ruleId }) => !['annotation-moved', 'ledger-behind'].includes(String(ruleId)),
  )
  expect(other.map(({ reason }) => reason)).toEqual([])
  return messages
    .filter(({ ruleId }) => ruleId === 'annotation-moved')
    .map(({ line, column, fatal, reason }) => {
      const [, now, was] = /in ¶(\d+) .*what became of ¶(\d+) /.exec(reason) ?? []
      return `${line}:${column} ¶${was} → ¶${now}${fatal ? '' : ' (warning)'}`
    })
}

describe('An entry stays where it is', () => {
  const onBoat = notes('exact: boat')
  test.each<[string, readonly string[], string?]>([
    ['in a text that has not changed', first],
    ['as its claim moves', [baker, ...first.filter(words => words !== baker)]],
    [
      'as paragraphs are put in before it',
      ['A new beginning was made then.', 'Another one was made.', ...first],
    ],
    [
      'as its claim is reworded',
      first.map(words => words.replace('kept a book of', 'wrote down the name of')),
    ],
    ['as its claim is split', first.map(words => words.replace(' of every boat', '. It was of every boat'))],
    [
      'as its claim is split and keeps its id',
      first.map(words => words.replace('The baker kept', 'It is said. The baker kept')),
    ],
    ['as its claim is merged', first.map(words => words.replace(baker, `${baker.slice(0, -1)}, and wept.`))],
    [
      'as its paragraph is joined with the one before',
      [...first.slice(0, 1), `Well, well! ${baker}`, council, ferry],
    ],
  ])('%s', (_, after) => {
    expect(edit(onBoat, first, after)).toEqual([])
  })

  test('within a remark that was only moved, or got a word more', () => {
    expect(
      edit(notes('exact: Well, well'), first, ['Well, well!', ...first.filter(w => w !== 'Well, well!')]),
    ).toEqual(['2:12 ¶2 → ¶1'])
    expect(
      edit(
        notes('exact: Well, well'),
        first,
        first.map(w => w.replace('well!', 'well, well!')),
      ),
    ).toEqual([])
    expect(edit(notes('exact: Well, well'), first, ['It was so in every sense.', ...first])).toEqual([])
  })
})

describe('An entry that stands elsewhere is told of', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      'when its claim is gone and the words stand in another',
      notes('exact: boat'),
      [...first.filter(words => words !== baker), 'A boat with a red sail was all that the children drew.'],
      ['2:12 ¶3 → ¶5'],
    ],
    [
      'when its words were edited away and stand in another claim',
      notes('exact: boat'),
      [
        ...first.map(words => words.replace('boat', 'sailor')),
        'A boat with a red sail was all that they drew.',
      ],
      ['2:12 ¶3 → ¶6'],
    ],
    [
      'when they stand in a new sentence beside it',
      notes('exact: boat'),
      first.map(words =>
        words.replace('boat that never came home.', 'sailor that never came home. A boat is a toy.'),
      ),
      ['2:12 ¶3 → ¶3'],
    ],
    [
      'when they stand elsewhere in the same claim',
      notes('exact: the glass'),
      first.map(words =>
        words
          .replace('for the glass', 'for all of it')
          .replace('in its minutes', 'in its minutes on the glass'),
      ),
      ['2:12 ¶4 → ¶4'],
    ],
    [
      'when it ends elsewhere',
      notes('exact: boat')
        .replace('notes', 'claims')
        .replace('body: A note.', 'stance: conceded')
        .replace('exact: boat', 'exact: The baker\n    through: came home'),
      [...first.map(words => words.replace('came home', 'went back')), 'Whoever came home said as much.'],
      ['3:14 ¶3 → ¶6'],
    ],
    [
      'when a relation leads elsewhere',
      `claims:\n  - exact: The ferry\n    supports:\n      - boat\n`,
      [
        ...first.map(words => words.replace('boat', 'sailor')),
        'A boat with a red sail was all that they drew.',
      ],
      ['4:9 ¶3 → ¶6'],
    ],
    [
      'when a quotation is another',
      'quotations:\n  - exact: all is well\n    speaker: Ann\n',
      [
        ...first.slice(0, -1),
        `${ferry} “Nothing is well,” said Ann.`,
        'Nobody heard Eve: “All is well, or will be.”',
      ],
      ['2:12 ¶5 → ¶6'],
    ],
  ])('%s', (_, annotations, after, moved) => {
    const before = first.map(words => (words === ferry ? `${ferry} “All is well,” said Ann.` : words))
    expect(edit(annotations, before, after)).toEqual(moved)
  })

  test('but not if it is new, or quotes other words than before', () => {
    const after = [
      ...first.map(words => words.replace('boat', 'sailor')),
      'A boat with a red sail was drawn.',
    ]
    expect(edit(notes('exact: boat'), first, after, notes('exact: A boat'))).toEqual([])
    expect(edit(notes('exact: ferry'), first, after, notes('exact: ferry', 'exact: boat'))).toEqual([])
  })
})

test('While a text is written its editor is only warned', () => {
  const root = createProject({
    [`${FOLDER}/text.md`]: withTitle(first.join('\n\n')),
    [`${FOLDER}/annotations.yaml`]: notes('exact: boat'),
  })
  take(root)
  const after = [...first.map(words => words.replace('boat', 'sailor')), 'A boat with a red sail was drawn.']
  writeFiles(root, { [`${FOLDER}/text.md`]: withTitle(after.join('\n\n')) })
  const { messages } = readText(root, FOLDER, { ledgerUse: 'preview' })
  expect(messages.filter(({ ruleId }) => ruleId === 'annotation-moved').map(({ fatal }) => fatal)).toEqual([
    false,
  ])
})
