import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readText } from '../src/content/index.ts'
import { toReadingJson } from '../src/export/index.ts'
import type { ReadingJson } from '../src/model/index.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = 'content/openai-alignment-plan'
/** What a careful reader finds in the first text, made by hand before there was any code. */
const GOLD = fileURLToPath(new URL('fixtures/openai-alignment-plan/gold.json', import.meta.url))
/** Code is changed to fit the gold, never the gold to fit the code. */
const GOLD_SHA256 = '3ad93022a2adf556f62080fa8344c02b7b5ff5f849680d75898d380ca1548b03'

const gold = JSON.parse(readFileSync(GOLD, 'utf8'))
const { reading, markdown, messages } = readText(ROOT, FOLDER)
/** The Reading as other software gets it: its names are the gold’s. */
const published = reading && (toReadingJson(reading, path => path) as Pick<ReadingJson, 'sentences'>)
const source = readFileSync(`${ROOT}${FOLDER}/source.txt`)

/** A value without what is undefined in it, as it stands in a JSON file. */
const toJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('The first text is read as a careful reader reads it', () => {
  test('without faults and warnings', () => {
    expect(messages).toEqual([])
  })

  test('in 13 paragraphs', () => {
    expect(gold.paragraphs).toHaveLength(13)
    expect(toJson(reading?.paragraphs)).toEqual(gold.paragraphs)
  })

  test('in 37 sentences, with their kind, voice, stance, and what they repeat', () => {
    const sentences = published?.sentences.map(
      ({ paragraph, start, end, text, kind, voice, stance, repeatOf }) => ({
        paragraph,
        start,
        end,
        text,
        kind,
        voice,
        stance,
        repeatOf,
      }),
    )
    expect(gold.sentences).toHaveLength(37)
    expect(toJson(sentences)).toEqual(gold.sentences)
  })

  test('with three quotations', () => {
    const quotations = reading?.quotations.map(({ paragraph, start, end, text, form, kind, speaker }) => ({
      paragraph,
      start,
      end,
      text,
      form,
      kind,
      speaker,
    }))
    expect(gold.quotations).toHaveLength(3)
    expect(toJson(quotations)).toEqual(gold.quotations)
  })

  test('with one repeat', () => {
    expect(gold.repeats).toHaveLength(1)
    const repeats = reading?.repeats.map(({ kind: _, ...run }) => run)
    expect(toJson(repeats)).toEqual(gold.repeats)
    expect(reading?.repeats.map(({ kind }) => kind)).toEqual(['repeat'])
  })

  test('and nobody has changed what that reader found', () => {
    expect(createHash('sha256').update(readFileSync(GOLD)).digest('hex')).toBe(GOLD_SHA256)
  })
})

describe('The first text has the words that were saved', () => {
  test('paragraph by paragraph', () => {
    expect(reading?.paragraphs.map(({ text }) => text).join('\n')).toBe(source.toString('utf8'))
  })

  test('and the frontmatter has their digest', () => {
    const digest = createHash('sha256').update(source).digest('hex')
    const [, frontmatter = ''] = markdown.split(/^---$/m)
    expect(parse(frontmatter)).toMatchObject({ source: { sha256: digest } })
    expect(reading?.text.source?.sha256).toBe(digest)
  })
})
