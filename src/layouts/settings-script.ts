import { createHash } from 'node:crypto'

/**
 * Takes over the colours that the reader has chosen, and whether keys of one letter are off, before anything is
 * painted. It is the only code inside a page: a file would come too late, or hold the page up. Where nothing may be
 * stored, the system's colours stay, and the keys.
 */
export const SETTINGS_SCRIPT =
  "try{let d=document.documentElement.dataset,s=localStorage;d.theme=s.postilTheme||'';d.keys=s.postilKeys||''}catch{}"

/** How a content security policy names it. */
export const SETTINGS_SCRIPT_HASH = `'sha256-${createHash('sha256').update(SETTINGS_SCRIPT).digest('base64')}'`
