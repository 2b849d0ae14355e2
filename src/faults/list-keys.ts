import { z } from 'zod'

/** A part of a JSON Schema, as far as it says what keys a value may have. */
interface Part {
  readonly properties?: Readonly<Record<string, Part>>
  readonly items?: Part
  readonly anyOf?: readonly Part[]
}

/** List the keys that a value of a schema may have at any depth, each once: those of the value itself come first. */
export function listKeys(schema: z.ZodType): readonly string[] {
  const parts: Part[] = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Part]
  for (const { properties = {}, items, anyOf = [] } of parts)
    parts.push(...Object.values(properties), ...(items ? [items] : []), ...anyOf)
  return [...new Set(parts.flatMap(({ properties = {} }) => Object.keys(properties)))]
}
