import { describe, expect, test } from 'vitest'
import { FIRST_CLAIMS, FIRST_SENTENCES } from './first-text.ts'
import {
  createRandom,
  deleteClaims,
  deleteSentences,
  editWords,
  moveParagraphs,
  type Random,
  replaceClaims,
  sample,
} from './random-edits.ts'
import { measureSurvival, type Survival } from './survival.ts'
import type { TracedText } from './traced-text.ts'

const SEEDS = 25

type Edit = (text: TracedText, random: Random) => TracedText

const deleteFour: Edit = (text, random) => deleteClaims(text, new Set(sample(FIRST_CLAIMS, 4, random)))
const moveThree: Edit = (text, random) => moveParagraphs(text, 3, random)
const mix =
  (rate: number): Edit =>
  (text, random) =>
    editWords(moveThree(deleteFour(text, random), random), rate, random)

/** The ids of the whole source, with both copies of what it says twice, after one edit for each seed. */
function measure(edit: Edit): Survival {
  const sum: Survival = { right: 0, wrong: 0, lost: 0, asked: 0, notes: [] }
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const random = createRandom(seed)
    const { right, wrong, lost, asked, notes } = measureSurvival(text => edit(text, random))
    sum.right += right
    sum.wrong += wrong
    sum.lost += lost
    sum.asked += asked
    sum.notes.push(...notes.map(note => `seed ${seed}: ${note}`))
  }
  return sum
}

describe(`of ${FIRST_CLAIMS.length} ids over ${SEEDS} seeds`, () => {
  test.each<[string, Edit, { right: number; wrong: number }]>([
    ['one word in 100 edited', (text, random) => editWords(text, 1, random), { right: 99.5, wrong: 0 }],
    ['5 words in 100 edited', (text, random) => editWords(text, 5, random), { right: 99.5, wrong: 0 }],
    ['20 words in 100 edited', (text, random) => editWords(text, 20, random), { right: 96, wrong: 0 }],
    ['four sentences deleted', deleteFour, { right: 100, wrong: 0 }],
    [
      'four sentences deleted, but not their twins',
      (text, random) => deleteSentences(text, new Set(sample(FIRST_SENTENCES, 4, random))),
      { right: 100, wrong: 0 },
    ],
    [
      'four sentences replaced',
      (text, random) => replaceClaims(text, new Set(sample(FIRST_CLAIMS, 4, random)), random),
      { right: 100, wrong: 0 },
    ],
    ['three paragraphs moved', moveThree, { right: 100, wrong: 0 }],
    ['all mixed, 5 words in 100', mix(5), { right: 99.5, wrong: 0 }],
    ['all mixed, 20 words in 100', mix(20), { right: 96, wrong: 0 }],
  ])('%s', (name, edit, { right, wrong }) => {
    const survival = measure(edit)
    const all = survival.right + survival.wrong + survival.lost + survival.asked
    const share = (count: number) => `${((100 * count) / all).toFixed(2)} %`
    const { notes } = survival
    console.info(
      `${name}: right ${share(survival.right)}, wrong ${share(survival.wrong)}, lost ${share(survival.lost)}, asked ${share(survival.asked)}`,
    )
    expect(survival.wrong, notes.join('\n')).toBe(wrong)
    expect((100 * survival.right) / all, notes.join('\n')).toBeGreaterThanOrEqual(right)
  })
})
