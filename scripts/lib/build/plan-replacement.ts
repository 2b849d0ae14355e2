/** One step of replacing files in place. */
export interface ReplacementStep {
  readonly kind: 'put' | 'remove'
  /** Relative to the site. */
  readonly path: string
}

/**
 * Plan in which order the files of one site take the places of another's, so that a reader who comes in between has a
 * page whose parts are all there, and from pages that were there before no link into nothing: what pages load first, then
 * new pages, then those that take another's place, and last what is gone, pages before what they loaded. Only what stands in the way of another goes
 * before.
 *
 * @param before the paths of the site's files as they are
 * @param after and as they will be
 */
export function planReplacement(
  before: readonly string[],
  after: readonly string[],
): readonly ReplacementStep[] {
  const known = new Set(before)
  const kept = new Set(after)
  const gone = before.filter(path => !kept.has(path))
  const foldersAfter = new Set(after.flatMap(listFolders))
  const blocks = (path: string) =>
    foldersAfter.has(path) || listFolders(path).some(folder => kept.has(folder))
  const isPage = (path: string) => path.endsWith('.html')
  const steps = (kind: ReplacementStep['kind'], paths: readonly string[]) =>
    paths.map(path => ({ kind, path }))
  return [
    ...steps('remove', gone.filter(blocks)),
    ...steps('put', [
      ...after.filter(path => !isPage(path)),
      ...after.filter(path => isPage(path) && !known.has(path)),
      ...after.filter(path => isPage(path) && known.has(path)),
    ]),
    ...steps('remove', [
      ...gone.filter(path => isPage(path) && !blocks(path)),
      ...gone.filter(path => !isPage(path) && !blocks(path)),
    ]),
  ]
}

/** The folders above a path, below the site. */
function listFolders(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
