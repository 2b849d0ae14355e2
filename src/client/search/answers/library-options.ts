import type { Filters } from '../../../search/index.ts'

export interface LibraryOptions {
  /** The site's address, with a slash at its end. */
  readonly site: string
  readonly filters: Filters
  /** The only text there is, or the one to search; all are searched if there is none. */
  readonly text?: string | undefined
  /** How many texts to read at most. */
  readonly most: number
}
