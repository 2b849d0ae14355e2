import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Reading, type ReadingJson, readReading } from '../model/index.ts'

/**
 * Find the `reading.json` of every text of a finished build, in the order of their addresses.
 *
 * @param folder where the build lies
 */
export function findReadings(folder: string): readonly Reading[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .sort()
    .flatMap(text => {
      const name = readdirSync(text).find(file => file === 'reading.json')
      if (name === undefined) return []
      return [readReading(JSON.parse(readFileSync(join(text, name), 'utf8')) as ReadingJson)]
    })
}
