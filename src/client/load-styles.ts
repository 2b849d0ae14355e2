import styles from '../../styles/search.css?url'

let loaded: Promise<unknown> | undefined

/** Load the stylesheet of the search, which only the search page has from the start. */
export function loadStyles(): Promise<unknown> {
  loaded ??= new Promise(resolve => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = styles
    link.onload = link.onerror = resolve
    document.head.append(link)
  })
  return loaded
}
