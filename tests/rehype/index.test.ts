import { expect, test } from 'vitest'
import * as rehype from '../../src/rehype/index.ts'

test('Others may use the plugin, the sanitiser’s schema and what finds directives, and nothing else', () => {
  expect(Object.keys(rehype).sort()).toEqual(['findDirectives', 'rehypeReading', 'sanitizeSchema'])
})
