import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readText } from '../../src/content/index.ts'
import { runScript } from '../scripts/run-script.ts'
import { createProject, withTitle, writeFiles } from './project.ts'

const FOLDER = 'content/hill'
const body =
  '“The tide is low,” said Ann. “The masts were counted,” said Eve. The hill is high. The ferry stopped in the winter.'
const yaml = (quotations: string, notes: string) => `quotations:
  - exact: The tide is low
    speaker: Ann
    kind: verbatim
${quotations}
notes:
  - exact: hill
    body: Above the harbour.
${notes}`
const note = (exact: string) => `\n  - exact: ${exact}\n    body: >-\n      On the ${exact}.\n`

function git(root: string, ...words: readonly string[]): number {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  try {
    execFileSync('git', [...identity, ...words], { cwd: root, stdio: 'pipe' })
    return 0
  } catch {
    return 1
  }
}

/** Merge what two editors made of one text, with the attributes of this project. */
function merge(
  base: Readonly<Record<string, string>>,
  ours: Readonly<Record<string, string>>,
  theirs: Readonly<Record<string, string>>,
  attributes = readFileSync('.gitattributes', 'utf8'),
) {
  const root = createProject({ '.gitattributes': attributes })
  const commit = (files: Readonly<Record<string, string>>) => {
    writeFiles(
      root,
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text])),
    )
    git(root, 'add', '-A')
    expect(git(root, 'commit', '-qm', 'An edit')).toBe(0)
  }
  git(root, 'init', '-qb', 'main')
  commit(base)
  git(root, 'checkout', '-qb', 'other')
  commit(theirs)
  git(root, 'checkout', '-q', 'main')
  commit(ours)
  const isConflict = git(root, 'merge', '-q', 'other') !== 0
  const { messages, reading } = readText(root, FOLDER, { ledgerUse: 'avoid' })
  const rules = [...new Set(messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId))]
  return { root, isConflict, rules, reading }
}

const text = { 'text.md': withTitle(body) }
const annotations = (quotations = '', notes = '') => ({ 'annotations.yaml': yaml(quotations, notes) })

describe('After a merge of two editors’ work', () => {
  test('a conflict is refused where both append a note', () => {
    const found = merge(
      { ...text, ...annotations() },
      annotations('', note('ferry')),
      annotations('', note('tide')),
    )
    expect(found).toMatchObject({ isConflict: true, rules: ['merge-conflict'] })
  })

  test('both have their say where they write in different places', () => {
    const found = merge(
      { ...text, ...annotations() },
      annotations('', note('ferry')),
      annotations('\n  - exact: The masts were counted\n    speaker: Eve\n    kind: paraphrase\n'),
    )
    expect(found).toMatchObject({ isConflict: false, rules: [] })
    expect(found.reading?.notes.map(({ exact }) => exact)).toEqual(['hill', 'ferry'])
    expect(found.reading?.quotations.map(({ speaker, kind }) => `${speaker} ${kind}`)).toEqual([
      'Ann verbatim',
      'Eve paraphrase',
    ])
  })

  test('a conflict is refused where one edits what the other takes out', () => {
    const edited = yaml('', '')
    const found = merge(
      { ...text, ...annotations() },
      { 'annotations.yaml': edited.replace('Above the harbour', 'Above the town') },
      { 'annotations.yaml': edited.replace(/\nnotes:.*/s, '\n') },
    )
    expect(found).toMatchObject({ isConflict: true, rules: ['merge-conflict'] })
  })

  test('a conflict is refused in the text, in either style', () => {
    const found = merge(
      text,
      { 'text.md': withTitle(body.replace('high', 'steep')) },
      { 'text.md': withTitle(body.replace('high', 'low')) },
    )
    expect(found).toMatchObject({ isConflict: true, rules: ['merge-conflict'] })
    git(found.root, 'checkout', '--conflict=diff3', '--', `${FOLDER}/text.md`)
    const path = join(found.root, FOLDER, 'text.md')
    expect(readFileSync(path, 'utf8')).toContain('|||||||')
    expect(readText(found.root, FOLDER).messages.map(({ ruleId }) => ruleId)).toEqual(['merge-conflict'])
    for (const marker of [/^<<<<<<< .*\n/m, /^>>>>>>> .*\n/m, /^\|\|\|\|\|\|\| .*\n/m]) {
      const whole = readFileSync(path, 'utf8')
      writeFileSync(path, whole.replace(marker, ''))
      expect(readText(found.root, FOLDER).messages.some(({ ruleId }) => ruleId === 'merge-conflict')).toBe(
        true,
      )
      writeFileSync(path, whole)
    }
  })

  test('a ledger keeps what both promised, or is refused', async () => {
    const ledger = async (words: string, base?: string) => {
      const root = createProject({
        [`${FOLDER}/text.md`]: withTitle(words),
        ...(base !== undefined && { [`${FOLDER}/ledger.json`]: base }),
      })
      expect((await runScript('ledger.ts', root)).code).toBe(0)
      return readFileSync(join(root, FOLDER, 'ledger.json'), 'utf8')
    }
    const base = await ledger(body)
    const ours = await ledger(`${body} A light draws more than ships.`, base)
    const theirs = await ledger(`${body} Fog is a better teacher.`, base)
    const found = merge(
      { ...text, 'ledger.json': base },
      { 'text.md': withTitle(`${body} A light draws more than ships.`), 'ledger.json': ours },
      { 'text.md': withTitle(`${body} Fog is a better teacher.`), 'ledger.json': theirs },
    )
    expect(found).toMatchObject({ isConflict: true, rules: ['merge-conflict'] })
    const places = readText(found.root, FOLDER).messages.map(({ file }) => file?.split('/').at(-1))
    expect(places).toContain('text.md')
    expect(places).toContain('ledger.json')
  })
})

test('The union of two sides would make one speaker’s words verbatim without a word: it is no way to merge', () => {
  const found = merge(
    { 'text.md': withTitle(body), 'annotations.yaml': 'quotations:\n' },
    {
      'annotations.yaml': 'quotations:\n  - exact: The tide is low\n    speaker: Ann\n    kind: paraphrase\n',
    },
    {
      'annotations.yaml':
        'quotations:\n  - exact: The masts were counted\n    speaker: Eve\n    kind: paraphrase\n',
    },
    'content/**/annotations.yaml merge=union\n',
  )
  expect(found).toMatchObject({ isConflict: false, rules: [] })
  expect(found.reading?.quotations.map(({ speaker, kind }) => `${speaker} ${kind}`)).toEqual([
    'Ann verbatim',
    'Eve paraphrase',
  ])
  expect(readFileSync('.gitattributes', 'utf8')).not.toMatch(/^[^#]*union/m)
})
