import { expect, test } from 'vitest'
import { createSaidBefore } from '../../../src/text/repeats/said-before.ts'

test('What nothing repeats was said nowhere before', () => {
  expect(createSaidBefore().find(3)).toBe(-1)
})

test('A repeat was said before where its run is', () => {
  const said = createSaidBefore()
  said.add([
    [0, 2],
    [1, 3],
  ])
  expect([0, 1, 2, 3].map(said.find)).toEqual([-1, -1, 0, 1])
})

test('The second repeat of a run was last said in the first', () => {
  const said = createSaidBefore()
  said.add([[0, 2]])
  said.add([[0, 4]])
  expect(said.find(4)).toBe(2)
})

test('So was the repeat of a repeat', () => {
  const said = createSaidBefore()
  said.add([[0, 2]])
  said.add([[2, 4]])
  said.add([[0, 6]])
  expect([4, 6].map(said.find)).toEqual([2, 4])
})

test('The parts of a split paragraph were not said in each other', () => {
  const said = createSaidBefore()
  said.add([
    [0, 2],
    [0, 3],
  ])
  expect([2, 3].map(said.find)).toEqual([0, 0])
})
