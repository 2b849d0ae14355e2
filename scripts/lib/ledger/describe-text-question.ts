import type { TextCandidate, TextQuestion } from '../../../src/ledger/index.ts'
import type { LiveText } from '../../../src/model/index.ts'
import { count } from '../command/count.ts'

/** Say in lines which text is gone, and what it may be now; the numbers are those to answer with. */
export function describeTextQuestion({ text, candidates }: TextQuestion): readonly string[] {
  return [
    `content/${text.name} is gone: what became of its text?`,
    `   “${text.title.replace(/\s+/g, ' ')}”, ${count(text.claims.length, 'claim')}, remembered since ${text.since}`,
    ...candidates.map(
      (candidate, i) => `${i + 1}  it is content/${candidate.name} now: ${rate(candidate, text)}`,
    ),
    `${candidates.length + 1}  it was withdrawn: its pages say so, and what each claim said`,
    `${candidates.length + 2}  it was withdrawn: its pages say so, and no word of it`,
    '0  none of these: write nothing',
  ]
}

function rate({ names, words }: TextCandidate, { claims }: LiveText): string {
  const all = claims.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0)
  return `it has ${names} of ${count(all, 'address').replace('addresss', 'addresses')}, and says ${words} of ${count(claims.length, 'claim')} in the same words`
}

/** How to answer without a terminal. */
export function describeTextAnswers({ text, candidates }: TextQuestion): readonly string[] {
  const moves = candidates.map(({ name }) => `--moved ${text.name}=${name}`)
  return [
    '   To answer here, add one of these:',
    ...[...moves, `--withdraw ${text.name}`, `--withdraw ${text.name} --without-words`].map(
      words => `   npm run ledger -- ${words}`,
    ),
  ]
}
