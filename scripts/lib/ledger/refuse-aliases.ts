import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Point } from 'unist'
import { VFile } from 'vfile'
import { isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { ContentError, textFilePath } from '../../../src/content/index.ts'
import type { AliasRefusal } from '../../../src/ledger/index.ts'
import { reportFault } from '../../../src/remark/index.ts'
import type { TextUpdate } from './update-text.ts'

/**
 * Refuse what gives a claim the name of another.
 *
 * @param root the project's folder
 * @throws ContentError with every alias that something else goes by, and who that is
 */
export function refuseAliases(root: string, updates: readonly TextUpdate[]): void {
  const file = new VFile()
  for (const update of updates) {
    const path = textFilePath(update.folder, 'annotations.yaml')
    for (const refusal of update.refusals) {
      const place = locateAlias(readFileSync(join(root, path), 'utf8'), refusal.alias)
      reportFault(file, { ruleId: 'alias-taken', reason: describeRefusal(refusal, update), place, path })
    }
  }
  if (file.messages.length > 0) throw new ContentError(file.messages)
}

function describeRefusal({ alias, owner }: AliasRefusal, { ledger }: TextUpdate): string {
  const entry = ledger.claims.find(({ id }) => id === owner)
  const bearer = entry ? `\`${entry.id}\` (“${entry.text}”)` : 'another part of its page'
  return `Unexpected alias \`${alias}\`, which ${bearer} has, expected one that nothing has or ever had`
}

function locateAlias(yaml: string, alias: string): Point | undefined {
  const lineCounter = new LineCounter()
  let offset: number | undefined
  visit(parseDocument(yaml, { lineCounter }), {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'alias' && isScalar(value) && value.value === alias) {
        offset = value.range?.[0]
        return visit.BREAK
      }
      return undefined
    },
  })
  if (offset === undefined) return undefined
  const { line, col } = lineCounter.linePos(offset)
  return { line, column: col }
}
