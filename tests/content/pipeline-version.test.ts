import { describe, expect, test } from 'vitest'
import { pipelineVersion } from '../../src/content/pipeline-version.ts'
import { createProject, type Files, writeFiles } from './project.ts'

const PROJECT: Files = {
  'package-lock.json': '{}',
  'src/text/fold.ts': '1',
  'src/rehype/index.ts': '2',
  'src/pages/index.astro': '3',
}

function versionAfter(change: Files): string {
  const root = createProject(PROJECT)
  writeFiles(root, change)
  return pipelineVersion(root)
}

describe('pipelineVersion', () => {
  const version = () => pipelineVersion(createProject(PROJECT))

  test('is the same wherever the project lies', () => {
    expect(version()).toBe(version())
    expect(version()).toMatch(/^[0-9a-f]{16}$/)
  })

  test.each([
    ['the pipeline’s code', { 'src/text/fold.ts': '2' }],
    ['the packages it runs on', { 'package-lock.json': '{ }' }],
    ['a folder within it', { 'src/text/quotes/match.ts': '1' }],
    ['its files', { 'src/remark/new.ts': '1' }],
  ])('changes with %s', (_, change) => {
    expect(versionAfter(change)).not.toBe(version())
  })

  test.each([
    ['pages', { 'src/pages/index.astro': '4' }],
    ['tests', { 'tests/some.test.ts': '' }],
    ['texts', { 'content/a/text.md': '' }],
  ])('does not change with %s', (_, change) => {
    expect(versionAfter(change as Files)).toBe(version())
  })
})
