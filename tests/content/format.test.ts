import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { RESERVED_SLUGS } from '../../src/model/index.ts'
import { ledgerSchema } from '../../src/model/ledger-schema.ts'
import { annotationsSchema, frontmatterSchema } from '../../src/model/schemas.ts'
import { siteLedgerSchema } from '../../src/model/site-ledger.ts'

const document = readFileSync(fileURLToPath(new URL('../../content/README.md', import.meta.url)), 'utf8')

/** The words under a heading of the document, up to the next of its level. */
function section(heading: string): string {
  return document.split(/^## /m).find(part => part.startsWith(`${heading}\n`)) ?? ''
}

/** Every key of a schema, and every word that a value may be. */
function listNames(schema: z.ZodType): readonly string[] {
  const names = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { properties = {}, enum: words = [] } = value as { properties?: object; enum?: readonly unknown[] }
    for (const name of Object.keys(properties)) names.add(name)
    for (const word of words) if (typeof word === 'string') names.add(word)
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
  return [...names]
}

describe('content/README.md names', () => {
  test.each([
    { heading: 'text.md', schema: frontmatterSchema },
    { heading: 'annotations.yaml', schema: annotationsSchema },
    { heading: 'ledger.json of a text', schema: ledgerSchema },
    { heading: 'ledger.json of the site', schema: siteLedgerSchema },
  ])('every key and kind of $heading', ({ heading, schema }) => {
    const words = section(heading)
    const names = listNames(schema)
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter(name => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(words))).toEqual([])
  })

  test('every reserved name', () => {
    expect([...RESERVED_SLUGS].filter(name => !section('Folders and files').includes(`\`${name}\``))).toEqual(
      [],
    )
  })
})
