import { describe, expect, test } from 'vitest'
import { describeConflict, findConflicts } from '../../../src/text/index.ts'

const [ours, middle, theirs, base] = ['<<<<<<< HEAD', '=======', '>>>>>>> branch', '||||||| 1a2b3c4']

/** Each conflict as the numbers of its first and last line, and what is thought of it. */
function find(...lines: readonly string[]) {
  const text = lines.join('\n')
  return findConflicts(text).map(({ offset, end, certainty, isCode }) => {
    const first = text.slice(0, offset).split('\n').length
    return `${first}${end ? `–${end.number}` : ''} ${certainty}${isCode ? ' code' : ''}`
  })
}

describe('A whole conflict', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['has two sides', ['One.', ours, 'Two.', middle, 'Three.', theirs, 'Four.'], ['2–6 sure']],
    ['may have an empty side', [ours, middle, 'Three.', theirs], ['1–4 sure']],
    ['may say what both come from', [ours, 'Two.', base, 'Old.', middle, 'Three.', theirs], ['1–7 sure']],
    ['may have Windows line ends', [`${ours}\r`, 'Two.\r', `${middle}\r`, `${theirs}\r`], ['1–4 sure']],
    ['may have no names', ['<<<<<<<', 'Two.', middle, 'Three.', '>>>>>>>'], ['1–5 sure']],
    ['may name a commit', [ours, middle, '>>>>>>> 1a2b3c4 (Mend the lamp)'], ['1–3 sure']],
    [
      'may have marks of another size',
      ['<<<<<<<<< HEAD', 'Two.', '=========', '>>>>>>>>> branch'],
      ['1–4 sure'],
    ],
    [
      'may hold one of another size in what both come from',
      [ours, base, '<<<<<<<<< one', '=========', '>>>>>>>>> two', middle, theirs],
      ['1–7 sure'],
    ],
    ['may come twice', [ours, middle, theirs, '', ours, 'Two.', middle, theirs], ['1–3 sure', '5–8 sure']],
    ['may be at the end of the file', ['One.', ours, middle, `${theirs}`], ['2–4 sure']],
    ['within another is told of, and so is the rest', [ours, ours, middle, theirs], ['1 sure', '2–4 sure']],
    ['may open a fence on each side', [ours, '```js', middle, '```ts', theirs, 'let a', '```'], ['1–5 sure']],
    ['may be shown in a fence', ['```', ours, middle, theirs, '```', ours], ['2–4 sure code', '6 sure']],
    ['may be shown in another fence', ['~~~ diff', '```', ours, middle, theirs, '~~~~'], ['3–5 sure code']],
    ['is none if it is indented', [`    ${ours}`, `    ${middle}`, `    ${theirs}`], []],
    ['is none without its middle', [ours, 'Two.', theirs], ['1 sure', '3 sure']],
  ])('%s', (_, lines, found) => {
    expect(find(...lines)).toEqual(found)
  })
})

describe('A line that may have been left over', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['opens one', ['One.', ours, 'Two.'], ['2 sure']],
    ['closes one', ['One.', theirs, 'Two.'], ['2 sure']],
    ['says what both come from', ['One.', base, 'Two.'], ['2 sure']],
    ['parts two paragraphs', ['One sentence.', middle, 'Another sentence.'], ['2 likely']],
    ['stands alone', ['One.', '', middle, '', 'Two.'], ['3 likely']],
    ['is the first', [middle, 'Two.'], ['1 likely']],
    ['underlines a heading', ['On tides', middle, '', 'Two.'], ['2 unlikely']],
    ['underlines a heading of its length', ['Results', middle, 'Two.'], ['2 unlikely']],
    ['is a longer underline', ['A heading', '=========', 'Two.'], ['2 unlikely']],
    ['is an underline with words', ['One.', '======= end', 'Two.'], ['2 unlikely']],
    ['quotes mails within mails', ['>>>>>> Yes.', '>>>>>>> No.', '> So.'], ['2 unlikely']],
    ['has marks of another size', ['>>>>>>>> branch'], ['1 unlikely']],
    ['has no name', ['<<<<<<<'], ['1 unlikely']],
    ['is a row of a table', ['|||||||'], ['1 unlikely']],
    ['goes on without a space', ['<<<<<<<HEAD', '=======A', '>>>>>>>>_'], []],
    ['has too few marks', ['<<<<<< HEAD', '======', '>>>>>> branch'], []],
    ['is in a fence that has an end', ['```` ```', ours], ['2 sure']],
  ])('%s', (_, lines, found) => {
    expect(find(...lines)).toEqual(found)
  })
})

test('Every conflict is described with its two ends', () => {
  const text = [ours, middle, `>>>>>>> 1a2b3c4 (${'Mend the lamp. '.repeat(9)})`, '', ours].join('\n')
  expect(findConflicts(text).map(describeConflict)).toEqual([
    'Unexpected merge conflict from `<<<<<<< HEAD` to `>>>>>>> 1a2b3c4 (Mend the lamp. Mend the lamp. Mend the lamp…` on line 3, expected the words of one side or of both',
    'Unexpected merge-conflict marker `<<<<<<< HEAD`, expected none',
  ])
})
