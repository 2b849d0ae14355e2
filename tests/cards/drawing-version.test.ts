import { expect, test } from 'vitest'
import { drawingVersion } from '../../src/cards/index.ts'

test('the version is a digest, and the same while nothing changes', () => {
  expect(drawingVersion()).toMatch(/^[0-9a-f]{16}$/)
  expect(drawingVersion()).toBe(drawingVersion())
})
