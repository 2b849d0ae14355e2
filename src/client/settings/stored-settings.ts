/** The colours that the reader has chosen; empty for the system's. */
export function readTheme(): string {
  return document.documentElement.dataset.theme ?? ''
}

/** Show the page in these colours, and the next ones. */
export function writeTheme(theme: string): void {
  document.documentElement.dataset.theme = theme
  store('postilTheme', theme)
}

/** Are the keys of one letter off? */
export function areKeysOff(): boolean {
  return document.documentElement.dataset.keys === 'off'
}

/** Turn the keys of one letter on or off. */
export function writeKeys(areOn: boolean): void {
  document.documentElement.dataset.keys = areOn ? '' : 'off'
  store('postilKeys', areOn ? '' : 'off')
}

/** Take over what was chosen on another page, as `SETTINGS_SCRIPT` does when a page is opened. */
export function readStored(): void {
  try {
    const { postilTheme = '', postilKeys = '' } = localStorage
    Object.assign(document.documentElement.dataset, { theme: postilTheme, keys: postilKeys })
  } catch {}
}

/** Where nothing may be stored it holds for this page. */
function store(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {}
}
