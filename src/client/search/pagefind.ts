/** What the search uses of Pagefind's browser API. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>
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

/** Load Pagefind from the site's own index; the variable keeps the bundler from following the import. */
export async function loadPagefind(site: string): Promise<Pagefind> {
  const address = `${site}pagefind/pagefind.js`
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
  await pagefind.options({ baseUrl: '/' })
  return pagefind
}
