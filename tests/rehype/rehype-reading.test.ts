import type { Root } from 'hast'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Note, Quotation, Reading } from '../../src/model/index.ts'
import { rehypeReading } from '../../src/rehype/index.ts'
import { isAnchor } from '../../src/rehype/marks/create-anchor.ts'
import { createNote, createReading, parse, write } from './html.ts'
import { findElements, processText, readWords } from './process.ts'

const SAID = `The river rises in the hills above the town and nobody there has ever feared it. Its banks are low and its
bed is wide, so that the water of a whole spring passes by in a day.

I think the bridge will hold. It has held for a hundred years, through every flood that the town remembers, and its
piers stand on rock.`

const TEXT = `# On bridges

${SAID}

> Bridges are built by those who are afraid of rivers.

He calls it “a *sound* piece of work” and [says so](https://example.org/says "So").

${SAID}

${SAID}
`

const NOTES: readonly Partial<Note>[] = [
  { number: 1, paragraph: 3, start: 8, end: 18, exact: 'the bridge' },
  { number: 2, paragraph: 5, start: 13, end: 20, exact: 'a sound' },
]

function edit(reading: Reading): Reading {
  const speak = (quotation: Quotation): Quotation =>
    quotation.form === 'block'
      ? { ...quotation, speaker: 'A. Mason' }
      : { ...quotation, speaker: 'The mayor', kind: 'paraphrase' }
  return {
    ...reading,
    sentences: reading.sentences.map(sentence =>
      sentence.text.startsWith('It has held') && sentence.occurrence === 1
        ? { ...sentence, alias: 'it-holds' }
        : sentence,
    ),
    quotations: reading.quotations.map(speak),
    notes: NOTES.map(note => createNote(note)),
  }
}

describe('The markup of the reading page', () => {
  const { tree, reading } = processText(TEXT, edit)
  const where = (key: string, value?: string) =>
    findElements(tree, ({ properties }) =>
      value === undefined ? key in properties : properties[key] === value,
    )
  const byId = (id: string) => findElements(tree, ({ properties }) => properties.id === id)

  test('has an element for each paragraph as published, repeats included', () => {
    expect(reading.paragraphs).toHaveLength(9)
    for (const { n, kind } of reading.paragraphs) {
      const tagName = { quotation: 'blockquote', heading: 'h2' }[kind as string] ?? 'p'
      expect(byId(`p${n}`).map(element => element.tagName)).toEqual([tagName])
    }
  })

  test('has an empty anchor for each claim, and elements that carry the claim and its stance', () => {
    const claims = reading.sentences.filter(({ kind, occurrence }) => kind === 'claim' && occurrence === 1)
    expect(claims.length).toBeGreaterThan(3)
    const named = reading.sentences.find(({ alias }) => alias)?.id
    for (const { id = '', stance } of claims) {
      expect(byId(id).map(({ children }) => children.length)).toEqual([id === named ? 1 : 0])
      expect(where('dataClaim', id).map(({ properties }) => properties.dataStance)).toContain(stance)
    }
  })

  test('marks all pieces of a claim, its anchor before the first of them', () => {
    const { html } = processText('I *say that. He is* wrong.')
    expect(
      html.replaceAll(/say-[a-z0-9-]+|wrong-[a-z0-9]+/g, match => match.replace(/-?[a-z0-9]{4}$/, '')),
    ).toBe(
      '<p id="p1" data-paragraph="1"><span inert data-apparatus="">¶1 </span><span id="say" data-apparatus=""></span><span data-claim="say" data-stance="asserted">' +
        '<a class="permalink" href="say/" data-apparatus="" aria-label="Claim 1"><span inert>§1 </span></a>I </span><em>' +
        '<span data-claim="say" data-stance="asserted">say that.</span> ' +
        '<span id="wrong" data-apparatus=""></span><span data-claim="wrong" data-stance="asserted">' +
        '<a class="permalink" href="wrong/" data-apparatus="" aria-label="Claim 2"><span inert>§2 </span></a>He is</span></em>' +
        '<span data-claim="wrong" data-stance="asserted"> wrong.</span></p>',
    )
  })

  test('anchors the places of one claim at its id, `~2` and `~3`', () => {
    const { id = '' } = reading.sentences.find(({ text }) => text.startsWith('I think')) ?? {}
    expect(id).not.toBe('')
    const anchors = findElements(tree, isAnchor).map(({ properties }) => String(properties.id))
    expect(anchors.filter(place => place.startsWith(id))).toEqual([id, `${id}~2`, `${id}~3`])
  })

  test('marks quoted words with their speaker and kind', () => {
    const quotations = where('dataQuotation').map(element => [
      element.tagName,
      readWords(element),
      element.properties.dataSpeaker,
      element.properties.dataKind,
    ])
    expect(quotations).toEqual([
      ['blockquote', 'Bridges are built by those who are afraid of rivers.', 'A. Mason', 'verbatim'],
      ['span', '“a sound piece of work”', 'The mayor', 'paraphrase'],
    ])
  })

  test('wraps each repeat in a fold that names what it repeats', () => {
    const folds = where('dataRepeats')
    expect(folds.map(({ tagName, properties }) => [tagName, properties.dataRepeats])).toEqual([
      ['details', '2-3'],
      ['details', '2-3'],
    ])
    const within = folds.map(fold => findElements(fold, ({ properties }) => 'dataParagraph' in properties))
    expect(within.map(list => list.map(({ properties }) => properties.id))).toEqual([
      ['p6', 'p7'],
      ['p8', 'p9'],
    ])
  })

  test('refers to each note from its words, and back', () => {
    for (const { number, exact } of reading.notes) {
      const [reference] = where('href', `#note-${number}`)
      expect(reference?.properties.role).toBe('doc-noteref')
      expect(where('dataNote', String(number)).map(readWords).join('')).toBe(exact)
      const [note] = byId(`note-${number}`)
      expect([note?.tagName, note?.properties.role]).toEqual(['margin-note', 'doc-footnote'])
      const [back] = where('href', `#${reference?.properties.id}`)
      expect(back?.properties.role).toBe('doc-backlink')
    }
  })

  test('has the notes of a paragraph right after it', () => {
    const html = write(tree)
    for (const [paragraph, note] of [
      [3, 1],
      [5, 2],
    ]) {
      const end = html.indexOf('</p>', html.indexOf(`id="p${paragraph}"`))
      expect(html.slice(end)).toMatch(
        new RegExp(
          `^</p><section data-notes="" data-apparatus=""><margin-note role="doc-footnote" id="note-${note}"`,
        ),
      )
    }
  })

  test('anchors an alias in its claim', () => {
    expect(write(tree)).toMatch(
      /<span id="[^"]+" data-apparatus=""><span id="it-holds" data-apparatus=""><\/span><\/span><span data-claim=/,
    )
  })

  test('frames a block quotation with its speaker', () => {
    const [figure] = where('dataQuoted')
    expect(figure && write(figure)).toMatch(
      /^<figure data-quoted=""><blockquote .*<\/blockquote><figcaption data-apparatus="">A. Mason<\/figcaption><\/figure>$/,
    )
  })

  test('holds a paragraph whose claims the author all entertains', () => {
    const { html } = processText('One is here. Two is there.', found => ({
      ...found,
      sentences: found.sentences.map(sentence => ({ ...sentence, stance: 'entertained' as const })),
    }))
    expect(html).toMatch(
      /^<section data-hold="entertained"><p class="why" data-apparatus="">.*<\/p><p id="p1"/,
    )
  })

  test('says the words of the source and no others, outside the apparatus', () => {
    const words = reading.paragraphs.map(({ text }) => text).join('\n')
    expect(readWords(tree).trim().split(/\s+/)).toEqual(words.split(/\s+/))
  })
})

describe('rehypeReading', () => {
  test('takes the Reading that remarkReading left in the file', () => {
    const tree = parse('<p data-paragraph="1">One</p>')
    const file = new VFile()
    file.data.reading = createReading({ paragraphs: [{ n: 1, kind: 'paragraph', text: 'One' }] })
    rehypeReading()(tree, file)
    expect(write(tree)).toBe('<p id="p1" data-paragraph="1"><span inert data-apparatus="">¶1 </span>One</p>')
  })

  test('refuses to run without a Reading', () => {
    const tree: Root = { type: 'root', children: [] }
    expect(() => rehypeReading()(tree, new VFile())).toThrow('use remarkReading before it')
  })

  test('leaves a text without words empty', () => {
    expect(processText('').html).toBe('')
  })
})
