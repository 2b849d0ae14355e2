import { expect, test } from 'vitest'
import * as rehype from '../../src/rehype/index.ts'

test('Others may use the plugin and the sanitiser’s schema, and nothing else', () => {
  expect(Object.keys(rehype).sort()).toEqual(['rehypeReading', 'sanitizeSchema'])
})
