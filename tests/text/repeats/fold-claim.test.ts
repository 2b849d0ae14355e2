import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldClaim } from '../../../src/text/repeats/fold-claim.ts'

describe('what can’t change a claim makes no difference', () => {
  test.each([
    ['case, spaces, shapes of quotation marks and dashes', '“Don’t, I said.”', '"don\'t – I  SAID!"'],
    ['the marks around a word', '(see it), once; twice:', 'see it once... twice'],
    ['an abbreviation’s comma', 'e.g., because', 'e.g. because'],
    ['a dash for a comma', 'one—two', 'one, two'],
    ['a dash in spaces', 'He came – late, as ever.', 'He came, late as ever'],
    ['two hyphens for a dash', 'He came--late', 'He came, late'],
    ['an exclamation', 'It is good!', 'It is good.'],
    ['marks of a script that writes no spaces', '没有人问为什么。', '没有人问：为什么'],
    ['wide forms and ligatures', 'ＡＢＣ ﬁn', 'abc fin'],
    ['decomposition', 'café', 'cafe\u0301'],
    ['invisible characters', 'co\u00ADoperate\u200B', 'cooperate'],
    ['a final sigma', 'ΛΌΓΟΣ', 'λόγος'],
    ['a dash at the end', 'so it is –', 'So it is'],
  ])('%s', (_, one, other) => {
    expect(foldClaim(one)).toBe(foldClaim(other))
  })
})

describe('what can change a claim makes one', () => {
  test.each([
    ['a decimal mark', 'It is 25 m.', 'It is 2.5 m.'],
    ['a decimal mark in front', '.5', '5'],
    ['another mark in a number', '2,5', '2.5'],
    ['a sign', '-5 degrees', '5 degrees'],
    ['a negative in parentheses', 'a profit of (5)', 'a profit of 5'],
    ['a difference', '5 - 3', '5 3'],
    ['a difference of letters', 'x − y', 'x y'],
    ['a comparison', 'x < 5', 'x > 5'],
    ['a stroke', 'a ≠ b', 'a = b'],
    ['a share', '100% sure', '100 sure'],
    ['a currency', '$5', '€5'],
    ['a sharp', 'C# is', 'C is'],
    ['a plus', 'an A+', 'an A'],
    ['a power', 'x²', 'x2'],
    ['a factorial', 'n! is', 'n is'],
    ['a negation', '!valid', 'valid'],
    ['a contraction', 'You can', 'You can’t'],
    ['an apostrophe', 'we’re', 'were'],
    ['a hyphen', 'man-eating shark', 'man eating shark'],
    ['a slash', 'his/her', 'his her'],
    ['an accent', 'résumé', 'resume'],
    ['a letter', 'in Maßen', 'in Massen'],
    ['a question', 'It is safe?', 'It is safe.'],
    ['a question in Greek', 'Είναι ασφαλές;', 'Είναι ασφαλές.'],
    ['a question in Arabic', 'هل هو آمن؟', 'هل هو آمن.'],
    ['a question in Chinese', '没有人问吗？', '没有人问吗。'],
    ['quotation marks', 'The “experts” agree.', 'The experts agree.'],
    ['an option', '--force', 'force'],
    ['what turns digits around', '\u202E25', '25'],
    ['a word', 'It is valid', 'It is not valid'],
  ])('%s', (_, one, other) => {
    expect(foldClaim(one)).not.toBe(foldClaim(other))
  })
})

test('marks alone leave nothing', () => {
  expect(foldClaim('… – ().')).toBe('')
})

test('letters and digits are never lost, in any text', () => {
  const lettersOf = (text: string) =>
    [
      ...text
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll('ς', 'σ')
        .matchAll(/[\p{Ll}\p{Lo}\p{Nd}]/gu),
    ].join('')
  assert(
    property(string({ unit: 'binary-ascii' }), text => lettersOf(foldClaim(text)) === lettersOf(text)),
    { numRuns: 1000 },
  )
})
