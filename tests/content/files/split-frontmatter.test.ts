import { expect, test } from 'vitest'
import { splitFrontmatter } from '../../../src/content/files/split-frontmatter.ts'

test.each([
  ['between two lines', '---\ntitle: One\n---\n\nWords.\n', 'title: One\n'],
  ['of several lines', '---\ntitle: One\nauthor: Two\n---\n', 'title: One\nauthor: Two\n'],
  ['without lines', '---\n---\n', ''],
  ['that ends the file', '---\ntitle: One\n---', 'title: One\n'],
  ['with blanks after the lines', '---  \ntitle: One\n---\t\nWords.', 'title: One\n'],
  ['up to the first line that ends it', '---\ntitle: One\n---\nWords.\n\n---\n', 'title: One\n'],
  ['with dashes in it', '---\ntitle: --- One ---\n---\n', 'title: --- One ---\n'],
])('The frontmatter %s is found', (_, text, yaml) => {
  expect(splitFrontmatter(text)).toBe(yaml)
})

test.each([
  ['no lines', 'Words.\n'],
  ['words before it', 'Words.\n\n---\ntitle: One\n---\n'],
  ['a line before it', '\n---\ntitle: One\n---\n'],
  ['no end', '---\ntitle: One\n'],
  ['an end that says more', '---\ntitle: One\n--- Words.\n'],
  ['four dashes', '----\ntitle: One\n----\n'],
  ['nothing', ''],
])('A file with %s has no frontmatter', (_, text) => {
  expect(splitFrontmatter(text)).toBeUndefined()
})
