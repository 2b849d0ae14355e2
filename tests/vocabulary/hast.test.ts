import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { DATA, HAST } from '../../src/vocabulary/index.ts'

test.each(Object.entries(DATA))(
  '%s is an attribute that trees know by the name that is said',
  (key, name) => {
    expect(Object.keys(h('p', { [name]: 'x' }).properties)).toEqual([HAST[key as keyof typeof HAST]])
  },
)
