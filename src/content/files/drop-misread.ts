import { type Document, isMap, isNode, isScalar, isSeq, Scalar } from 'yaml'
import type { Keys } from '../../faults/index.ts'
import type { Misread } from './find-misread.ts'

/**
 * Empty the values of a document around what was misread: those of a list one by one, others by their key.
 *
 * @returns where they stood
 */
export function dropMisread(
  document: Document.Parsed,
  misread: readonly Misread[],
): readonly { readonly path: (string | number)[] }[] {
  if (misread.length === 0) return []
  const contents: unknown = document.contents
  const isAround = (node: unknown) => {
    const range = isNode(node) ? node.range : undefined
    return range ? misread.some(({ offset }) => range[0] <= offset && offset <= range[2]) : false
  }
  if (!isMap(contents)) {
    document.contents = null
    return []
  }
  // A key that is an alias, or holds one, has no name.
  contents.items = contents.items.filter(({ key }) => isScalar(key) || !isAround(key))
  const dropped: Keys[] = []
  for (const pair of contents.items) {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key)
    const { value } = pair
    if (isSeq(value)) {
      value.items = value.items.map((item, i) => {
        if (!isAround(item)) return item
        dropped.push([key, i])
        return new Scalar(null)
      })
    } else if (isAround(value) || isAround(pair.key)) {
      pair.value = null
      dropped.push([key])
    }
  }
  return dropped.map(path => ({ path: [...path] }))
}
