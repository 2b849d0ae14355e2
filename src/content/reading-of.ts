import type { Reading } from '../model/index.ts'

/** The Reading of an entry of Astro's store, if there is one. */
export function readingOf(data: Record<string, unknown> | undefined): Reading | undefined {
  return data?.reading as Reading | undefined
}
