import { expect, test } from 'vitest'
import { listFiles } from './find-imports.ts'

/** What others may use of a folder, types aside. Add to it with care; whatever is taken out breaks somebody. */
const SURFACES = [
  {
    path: 'model/index.ts',
    load: () => import('../../src/model/index.ts'),
    names: [
      'AUTHOR',
      'RELATION_KINDS',
      'RESERVED_SLUGS',
      'RULES',
      'SLUG',
      'STANCE_LABELS',
      'UNNAMED',
      'cardPath',
      'claimPath',
      'claimsPath',
      'findReason',
      'isReservedFragment',
      'mintClaimId',
      'noteFragment',
      'noteReferenceFragment',
      'paragraphFragment',
      'placeFragment',
      'readingPath',
      'sentenceFragment',
      'sentencePath',
      'sourcePath',
    ],
  },
  {
    path: 'model/schemas.ts',
    load: () => import('../../src/model/schemas.ts'),
    names: ['annotationsSchema', 'frontmatterSchema'],
  },
  {
    path: 'text/index.ts',
    load: () => import('../../src/text/index.ts'),
    names: [
      'alignCode',
      'alignSentences',
      'alignSource',
      'classifySentence',
      'describeQuote',
      'describeRepeat',
      'findDirective',
      'findQuotedWords',
      'findRepeats',
      'fold',
      'indexPage',
      'indexText',
      'listParagraphs',
      'locateQuote',
      'matchQuote',
      'nearestPassage',
      'placeOf',
      'placesOf',
      'rankNames',
      'splitSentences',
      'unfold',
    ],
  },
  {
    path: 'remark/index.ts',
    load: () => import('../../src/remark/index.ts'),
    names: ['checkTree', 'remarkReading', 'reportFault'],
  },
  {
    path: 'rehype/index.ts',
    load: () => import('../../src/rehype/index.ts'),
    names: ['findDirectives', 'rehypeReading', 'sanitizeSchema'],
  },
  {
    path: 'ledger/index.ts',
    load: () => import('../../src/ledger/index.ts'),
    names: [
      'assignIds',
      'checkLedger',
      'diffWordings',
      'formatDiff',
      'formatLedger',
      'listClaims',
      'listPublished',
      'matchClaims',
      'mayBear',
      'parseLedger',
      'previewIds',
      'resolveId',
      'summariseChanges',
      'updateLedger',
    ],
  },
  {
    path: 'content/index.ts',
    load: () => import('../../src/content/index.ts'),
    names: [
      'CONTENT_FOLDER',
      'ContentError',
      'findFolders',
      'formatMessage',
      'processMarkdown',
      'readText',
      'textLoader',
    ],
  },
  {
    path: 'export/index.ts',
    load: () => import('../../src/export/index.ts'),
    names: [
      'citeClaim',
      'describeSentence',
      'describeSpeaker',
      'describeStance',
      'describeWork',
      'findSource',
      'introduceSpeaker',
      'listFacets',
      'listPages',
      'toReadingJson',
    ],
  },
  {
    path: 'export/cards/index.ts',
    load: () => import('../../src/export/cards/index.ts'),
    names: ['describeClaimCard', 'describeTextCard', 'drawCard', 'drawingVersion'],
  },
  { path: 'search/index.ts', load: () => import('../../src/search/index.ts'), names: ['decodeAnchor'] },
]

test.each(SURFACES)('src/$path exports what is listed', async ({ load, names }) => {
  expect(Object.keys(await load()).sort()).toEqual(names)
})

test('Every folder with an index is listed', () => {
  const indices = listFiles('src').filter(path => path.endsWith('/index.ts'))
  expect(indices.filter(path => !SURFACES.some(surface => path === `src/${surface.path}`))).toEqual([])
})
