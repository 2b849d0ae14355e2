import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Point } from 'unist'
import { isScalar, visit } from 'yaml'
import { textFilePath } from '../../../src/content/index.ts'
import { ContentError, locateValues, type Message, tellFault } from '../../../src/faults/index.ts'
import type { AliasRefusal } from '../../../src/ledger/index.ts'
import type { TextUpdate } from './update-text.ts'

/**
 * Refuse what gives a claim the name of another.
 *
 * @param root the project's folder
 * @throws ContentError with every alias that something else goes by, and who that is
 */
export function refuseAliases(root: string, updates: readonly TextUpdate[]): void {
  const messages: Message[] = []
  for (const update of updates) {
    const path = textFilePath(update.folder, 'annotations.yaml')
    for (const refusal of update.refusals) {
      const place = locateAlias(readFileSync(join(root, path), 'utf8'), refusal.alias)
      const reason = describeRefusal(refusal, update)
      messages.push(tellFault({ ruleId: 'alias-taken', reason, place, path }))
    }
  }
  if (messages.length > 0) throw new ContentError(messages)
}

function describeRefusal({ alias, owner }: AliasRefusal, { ledger }: TextUpdate): string {
  const entry = ledger.claims.find(({ id }) => id === owner)
  const bearer = entry ? `\`${entry.id}\` (“${entry.text}”)` : 'another part of its page'
  return `Unexpected alias \`${alias}\`, which ${bearer} has, expected one that nothing has or ever had`
}

/** Which alias it is was found in the ledger; here it is sought by its name. */
function locateAlias(yaml: string, alias: string): Point | undefined {
  const places = locateValues(yaml)
  let offset: number | undefined
  visit(places.document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'alias' && isScalar(value) && value.value === alias) {
        offset = value.range?.[0]
        return visit.BREAK
      }
      return undefined
    },
  })
  return offset === undefined ? undefined : places.pointAt(offset)
}
