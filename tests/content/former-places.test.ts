import { describe, expect, test } from 'vitest'
import { updateText } from '../../scripts/lib/ledger/update-text.ts'
import { readText } from '../../src/content/index.ts'
import { formatLedger, listClaims } from '../../src/ledger/index.ts'
import type { Reading } from '../../src/model/index.ts'
import type { LedgerClaim } from '../../src/model/ledger.ts'
import { live } from '../ledger/entries.ts'
import { createProject, withTitle, writeFiles } from './project.ts'

const FOLDER = 'content/rules'

const tram = [
  'A tram ticket is bought from the driver before the doors of the car are closed. A tram ticket is valid on every line of the city for one hour.',
  'A child under six may ride on any tram of the city with a grown-up for nothing at all.',
]
const bus = tram.map(text =>
  text.replaceAll('tram', 'bus').replace('is valid', 'is not valid').replace('may ride', 'may not ride'),
)
const list = (where: string, what: string) =>
  `The board decides some matters ${where}, and this is the list of the matters that it may decide ${where}:\n\n- Any matter that the rules or a later vote of the members names as a matter of ${what}.`

/** Take a text into its ledger, which must need no answer. */
function take(root: string) {
  const { reading, ledger, placed } = readText(root, FOLDER, { ledgerUse: 'avoid' })
  if (reading === undefined) throw new Error('The text could not be read')
  const { ledger: updated, questions } = updateText(
    {
      folder: FOLDER,
      before: ledger,
      claims: listClaims(reading.sentences),
      taken: new Set(),
      text: reading,
      placed,
    },
    { today: '2026-02-02' },
  )
  expect(questions).toEqual([])
  writeFiles(root, { [`${FOLDER}/ledger.json`]: formatLedger(updated) })
  return updated
}

/** The ledger of the time when sentences that were merely worded alike were places of one claim. */
function writeOldLedger(root: string, { sentences, repeats }: Reading): readonly LedgerClaim[] {
  const later = new Set(repeats.flatMap(({ pairs }) => pairs.map(([, b]) => b)))
  const firsts = sentences.filter(({ paragraph, id }) => id && !later.has(paragraph))
  const claims = firsts.map(({ id = '', text, paragraph, start }, i) =>
    live(id, {
      text,
      paragraphs: [
        paragraph,
        ...sentences
          .filter(({ like }) => like?.paragraph === paragraph && like.start === start)
          .map(twin => twin.paragraph),
      ],
      ...(i > 0 && { before: firsts[i - 1]?.id }),
      ...(i < firsts.length - 1 && { after: firsts[i + 1]?.id }),
    }),
  )
  writeFiles(root, { [`${FOLDER}/ledger.json`]: JSON.stringify({ format: 1, claims }) })
  return claims
}

/** The claim whose words an anchor of the page is in. */
const claimAt = (html: string, fragment: string) =>
  new RegExp(`<span id="${fragment}"[^>]*>.*?data-claim="([^"]+)"`, 's').exec(
    html.slice(html.indexOf(`<span id="${fragment}"`)),
  )?.[1] ?? ''

describe('A ledger from when sentences that differ were places of one claim', () => {
  test.each<[string, readonly string[]]>([
    ['rules that say the opposite', [...tram, ...bus]],
    [
      'lists under other lead-ins',
      [list('in private', 'daily work'), 'So much for that.', list('in public', 'policy')],
    ],
    [
      'a passage with one word more in each sentence',
      [...tram, 'So it was.', ...tram.map(text => text.replaceAll(' of the', ' of all the'))],
    ],
    ['three of them', [...tram, ...bus, ...tram.map(text => text.replaceAll('tram', 'ferry'))]],
  ])('is taken over without a question: %s', (_, blocks) => {
    const root = createProject({ [`${FOLDER}/text.md`]: withTitle(blocks.join('\n\n')) })
    const before = readText(root, FOLDER).reading
    if (before === undefined) throw new Error('The text could not be read')
    const old = writeOldLedger(root, before)
    expect(old.some(({ paragraphs }) => paragraphs.length > 1)).toBe(true)
    const { claims } = take(root)
    const { reading, html = '', messages } = readText(root, FOLDER)
    expect(messages.filter(({ fatal }) => fatal)).toEqual([])
    for (const { id, text, paragraphs } of old) {
      expect(reading?.sentences.find(sentence => sentence.id === id)?.text).toBe(text)
      for (const [nth, paragraph] of paragraphs.entries()) {
        if (nth === 0) continue
        const now = claimAt(html, `${id}~${nth + 1}`)
        const sentence = reading?.sentences.find(known => known.id === now)
        const like = reading?.sentences.find(known => known.id === id)
        expect(now).not.toBe(id)
        expect([sentence?.paragraph, sentence?.like]).toEqual([
          paragraph,
          { paragraph: like?.paragraph, start: like?.start },
        ])
      }
    }
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  })
})

describe('The place of a claim that is said again', () => {
  const block = [
    'The harbour was built when the herring still came. For sixty years the town lived on nothing else.',
    'The boats were sold one by one. The last of them lies in a garden now, full of earth.',
  ]
  const write = (root: string, again: readonly string[]) =>
    writeFiles(root, {
      [`${FOLDER}/text.md`]: withTitle([...block, 'So much for that.', ...again].join('\n\n')),
    })

  test('keeps its fragment when it is edited, after further edits too, and until it says the same again', () => {
    const root = createProject({})
    write(root, block)
    take(root)
    const first = readText(root, FOLDER)
    const id = first.reading?.sentences.find(({ text }) => text.startsWith('The boats'))?.id ?? ''
    expect(claimAt(first.html ?? '', `${id}~2`)).toBe(id)
    const edited = block.map(text => text.replace('were sold', 'were never sold'))
    write(root, edited)
    take(root)
    const second = readText(root, FOLDER)
    const own = second.reading?.sentences.find(({ text }) => text.includes('never sold'))?.id ?? ''
    expect(claimAt(second.html ?? '', `${id}~2`)).toBe(own)
    write(
      root,
      edited.map(text => text.replace('one by one', 'one after the other')),
    )
    take(root)
    expect(claimAt(readText(root, FOLDER).html ?? '', `${id}~2`)).toBe(own)
    write(root, block)
    take(root)
    const last = readText(root, FOLDER)
    expect(claimAt(last.html ?? '', `${id}~2`)).toBe(id)
    expect(last.html).toContain(`id="${own}"`)
  })
})
