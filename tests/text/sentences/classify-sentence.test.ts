import { describe, expect, test } from 'vitest'
import { classifySentence } from '../../../src/text/index.ts'

const claims = [
  { name: 'A statement', text: 'The cat sat on the mat.' },
  { name: 'Three words', text: 'Cats like fish.' },
  { name: 'Two words, the first a pronoun', text: 'I agree.' },
  { name: 'A pronoun with its verb', text: 'It’s raining.' },
  { name: 'A pronoun with its verb, typed straight', text: "It's raining" },
  { name: 'An exclamation of a pronoun and a verb', text: 'It works!' },
  { name: 'A long exclamation', text: 'Nobody there ever asked why!' },
  { name: 'A long sentence before a colon', text: 'There are two reasons for which I reject it:' },
  { name: 'Seven words before a colon', text: 'There are two reasons I reject it:' },
  { name: 'A statement within quotation marks', text: '“The cat sat on the mat.”' },
  { name: 'A statement in brackets', text: '(The cat sat on the mat.)' },
  { name: 'A statement with a number', text: 'Growth was 3.5 percent.' },
  { name: 'A statement in small letters', text: 'the cat sat on the mat' },
  { name: 'A word that only begins like a greeting', text: 'Highways are loud at night.' },
  { name: 'A statement about hope', text: 'We hope for rain.' },
  { name: 'A question quoted before the end', text: 'He asked “why?” and left.' },
  { name: 'A statement in another script', text: 'Кошка сидела на ковре.' },
]

const remarks = [
  { name: 'Nothing', text: '' },
  { name: 'Blanks', text: ' \n' },
  { name: 'Marks without words', text: '* * *' },
  { name: 'An emoji', text: '👍' },
  { name: 'A question', text: 'Does the cat sit on the mat?' },
  { name: 'A question within quotation marks', text: '“Does the cat sit on the mat?”' },
  { name: 'A greeting', text: 'Hello everybody on this fine day.' },
  { name: 'Thanks', text: 'Thank you for this very clear post.' },
  { name: 'Congratulations', text: 'Congratulations to all of you on this.' },
  { name: 'Thanks in capitals', text: 'THANKS TO ALL OF YOU.' },
  { name: 'A wish', text: 'I hope that changes!' },
  { name: 'A wish with an adverb', text: 'I really hope that it changes soon.' },
  { name: 'A wish for others', text: 'May you live in interesting times.' },
  { name: 'A wish for us', text: 'Let’s hope that it changes soon.' },
  { name: 'A wish in one word', text: 'Hopefully it changes before long.' },
  { name: 'A lead-in', text: 'It goes as follows:' },
  { name: 'A lead-in of six words', text: 'Here is what I would do:' },
  { name: 'A short exclamation', text: 'Good post!' },
  { name: 'An exclamation of four words', text: 'What a great idea!' },
  { name: 'A fragment of two words', text: 'My thoughts' },
  { name: 'One word', text: 'Agreed.' },
  { name: 'A pronoun alone', text: 'You.' },
]

describe('classifySentence', () => {
  test.each(claims)('$name is a claim: $text', ({ text }) => {
    expect(classifySentence(text)).toBe('claim')
  })

  test.each(remarks)('$name is a remark: $text', ({ text }) => {
    expect(classifySentence(text)).toBe('remark')
  })
})
