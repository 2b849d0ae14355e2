import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Reading, type ReadingJson, readingJsonPath, readReading } from '../model/index.ts'

/** What lies at a name that a text had. */
interface FormerReading {
  readonly name: string
  readonly reading: StoredReading
}

/** A Reading as it is published; one of a text that was withdrawn says so. */
interface StoredReading extends Reading {
  readonly text: Reading['text'] & { readonly withdrawn?: string | undefined }
}

/**
 * Find the `reading.json` of every text of a finished build, in the order of their addresses: not those under a name
 * that a text had, nor of what was withdrawn.
 *
 * @param folder where the build lies
 */
export function findReadings(folder: string): readonly Reading[] {
  return listStored(folder)
    .filter(stored => !isFormer(stored))
    .map(({ reading }) => reading)
}

/** Find the others. @param folder where the build lies */
export function findFormerReadings(folder: string): readonly FormerReading[] {
  return listStored(folder).filter(isFormer)
}

const isFormer = ({ name, reading: { text } }: FormerReading) =>
  text.slug !== name || text.withdrawn !== undefined

function listStored(folder: string): readonly FormerReading[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap(name => {
      const path = join(folder, readingJsonPath(name))
      if (!existsSync(path)) return []
      const stored = JSON.parse(readFileSync(path, 'utf8')) as ReadingJson
      return [{ name, reading: readReading(stored) as StoredReading }]
    })
}
