const loaded = new Map<string, Promise<unknown>>()

/** Load a stylesheet once. @param address of the file */
export function loadStyles(address: string): Promise<unknown> {
  const known = loaded.get(address)
  if (known) return known
  const loading = new Promise(resolve => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.onload = resolve
    link.onerror = () => {
      loaded.delete(address)
      resolve(undefined)
    }
    document.head.append(link)
  })
  loaded.set(address, loading)
  return loading
}
