import { expect, test } from 'vitest'
import * as content from '../../src/content/index.ts'

test('Others may read texts, and nothing else', () => {
  expect(Object.keys(content).sort()).toEqual([
    'CONTENT_FOLDER',
    'ContentError',
    'SITE_LEDGER',
    'checkLinks',
    'checkTexts',
    'createTextReader',
    'findFolders',
    'formatMessage',
    'processMarkdown',
    'readFolder',
    'readSiteLedger',
    'readText',
    'siteLedgerLoader',
    'sortMessages',
    'textLoader',
  ])
})
