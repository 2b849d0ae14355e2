import { expect, test } from 'vitest'
import { labelLikes } from '../../../src/rehype/marks/label-likes.ts'
import { markSentences } from '../../../src/rehype/marks/mark-sentences.ts'
import { findBlockElements } from '../../../src/rehype/rows/find-block-elements.ts'
import { wordsFor } from '../../../src/words/index.ts'
import { readToHast } from '../../remark/read.ts'
import { write } from '../html.ts'

const words = wordsFor('en')

const BLOCK = [
  'The harbour was built when the herring still came, and the town lived on nothing else. It was rich.',
  'The boats were sold one by one, and the children are told that they never were boats at all.',
]

function label(later: readonly string[]): readonly string[] {
  const { reading, tree } = readToHast([...BLOCK, 'x', ...later].join('\n\n'))
  const blocks = findBlockElements(tree)
  markSentences(blocks, reading.sentences)
  labelLikes(blocks, reading, words)
  return write(tree).match(/.{20}<a href="[^"]*" class="like".*?<\/a>/g) ?? []
}

test('A claim of a repeat says what it is worded like', () => {
  const later = BLOCK.map(text => text.replace('It was rich', 'It was poor'))
  expect(label(later)).toEqual([
    expect.stringMatching(
      /It was poor\.<\/span><a href="#rich-\w+" class="like" data-apparatus=""> \[worded like ¶1\]<\/a>/,
    ),
  ])
})

test('A twin, and a claim of a parallel, say nothing', () => {
  expect(label(BLOCK)).toEqual([])
  expect(label(BLOCK.map(text => text.replaceAll('were', 'are').replaceAll('was', 'is')))).toEqual([])
})
