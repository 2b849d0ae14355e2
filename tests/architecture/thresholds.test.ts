import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles, ROOT } from './find-imports.ts'

/** A row of a table of thresholds: `| ⟨name⟩ in ⟨file⟩ | 0.35 of the words | …`; "there" is the file of the row before. */
const ROW = /^\| `([A-Z][A-Z_]+)` (?:in `([^`]+\.ts)`|there) \| ([\d.,]+)/gm

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const documents = listFiles('src').filter(path => path.endsWith('/README.md'))
const readNumber = (digits: string) => Number(digits.replace(/[_,]|[.,]$/g, ''))

interface Threshold {
  readonly name: string
  readonly path: string
  readonly value: number
}

function listThresholds(document: string): readonly Threshold[] {
  let path = ''
  return [...read(document).matchAll(ROW)].map(([, name = '', file, value = '']) => {
    if (file) path = file.startsWith('src/') ? file : posix.join(posix.dirname(document), file)
    return { name, path, value: readNumber(value) }
  })
}

/** The numbers that a module declares by name, products included. */
function listConstants(path: string): ReadonlyMap<string, number> {
  const found = [...read(path).matchAll(/^(?:export )?const ([A-Z][A-Z_]+) = ([\d._]+(?: \* [\d_]+)*)$/gm)]
  return new Map(
    found.map(([, name = '', factors = '']) => [
      name,
      factors.split(' * ').reduce((product, factor) => product * readNumber(factor), 1),
    ]),
  )
}

describe('Thresholds that documents tell of', () => {
  test.each(documents.filter(document => listThresholds(document).length > 0))(
    '%s has those of the code',
    document => {
      const thresholds = listThresholds(document)
      const inCode = thresholds.map(({ name, path }) => ({
        name,
        path,
        value: listConstants(path).get(name),
      }))
      expect(thresholds).toEqual(inCode)
    },
  )

  test('are in at least four documents', () => {
    expect(documents.filter(document => listThresholds(document).length > 0).length).toBeGreaterThanOrEqual(4)
  })

  test('content/README.md has the limits of what a text may be made of', () => {
    const [, table = ''] = /^## Limits\n(.*?)\n## /ms.exec(read('content/README.md')) ?? []
    const told = [...table.matchAll(/\| ([\d,]+)(?: [KM]iB)? \|$/gm)].map(([, value = '']) =>
      readNumber(value),
    )
    const limits = ['count-costs', 'check-limits', 'check-notes'].flatMap(name => [
      ...listConstants(`src/content/check/${name}.ts`),
    ])
    const entries = listConstants('src/content/files/parse-yaml.ts').get('MOST_ENTRIES')
    // Sizes are told in KiB.
    const values = limits.map(([name, value]) => (name.startsWith('LARGEST') ? value / 1024 : value))
    const { seconds, megabytes } =
      /seconds: (?<seconds>\d+), bytes: (?<megabytes>\d+) \* 2 \*\* 20/.exec(
        read('src/content/thread/text-reader.ts'),
      )?.groups ?? {}
    expect(read('content/README.md')).toContain(`${seconds} processor seconds and ${megabytes} MiB`)
    expect([...values, entries].filter(value => !told.includes(Number(value)))).toEqual([])
  })
})
