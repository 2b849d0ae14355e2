import { SETTINGS_SCRIPT_HASH } from './settings-script.ts'

/**
 * What every page may load: its own origin's files, one script that is known, and WebAssembly for the search. `frame-ancestors` is missing
 * because a meta element can't carry it; `public/_headers` has the same policy and adds it.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${SETTINGS_SCRIPT_HASH} 'wasm-unsafe-eval'`,
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')
