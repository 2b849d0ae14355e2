import { INDEX_PATH } from '../../../search/index.ts'

/** What the search uses of Pagefind's browser API. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>
}

export interface PagefindResult {
  /** Of the page. */
  readonly id: string
  data(): Promise<PagefindPage>
}

export interface PagefindPage {
  readonly url: string
  readonly meta: { readonly title?: string }
  readonly anchors: readonly { readonly id: string }[]
}

interface PagefindModule {
  createInstance(options: object): Pagefind & { init(): Promise<void> }
}

/**
 * Load Pagefind from the site's own index; the variable keeps the bundler from following the import. It works without
 * a worker, whose code is as large as its own, and in the one language that the records have.
 */
export async function loadPagefind(site: string): Promise<Pagefind> {
  const address = `${site}${INDEX_PATH}pagefind.js`
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule
  const pagefind = createInstance({
    basePath: `${site}${INDEX_PATH}`,
    baseUrl: '/',
    noWorker: true,
    language: 'unknown',
  })
  await pagefind.init()
  return pagefind
}
