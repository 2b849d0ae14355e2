import type { JsonNode } from './scan-json.ts'

export type JsonKeys = readonly (string | number)[]

/** Find where a value starts by its keys; of one that is absent, where starts what should hold it. */
export function locateJson(root: JsonNode, keys: JsonKeys): number {
  return findNode(root, keys).start
}

/** Find where the key of a value starts by its keys. */
export function locateJsonKey(root: JsonNode, keys: JsonKeys): number {
  return findNode(root, keys).key
}

function findNode(root: JsonNode, keys: JsonKeys): JsonNode {
  return keys.reduce<JsonNode>((node, key) => node.members.get(key) ?? node, root)
}
