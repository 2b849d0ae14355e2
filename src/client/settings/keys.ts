import { DATA } from '../../vocabulary/index.ts'
import type { Scripts } from '../../words/index.ts'

/** A command of the page and the keys that give it. */
export interface PageKeys {
  /** As a reader finds them on the keyboard. */
  readonly keys: readonly string[]
  readonly command: keyof Scripts['settings']['commands']
  /** What on the page does the same, and carries the keys in its tooltip. */
  readonly selector: string
  /** The keys as `aria-keyshortcuts` has them. */
  readonly shortcuts: string
  /** Whether it is a key of one letter, which may be turned off. */
  readonly isPlain: boolean
}

/** All of them, those of one letter and the others. @see https://www.w3.org/TR/wai-aria-1.2/#aria-keyshortcuts */
const KEYS: readonly PageKeys[] = [
  { keys: ['/'], command: 'search', selector: `[${DATA.search}]`, shortcuts: '/', isPlain: true },
  {
    keys: ['Ctrl K', '⌘ K'],
    command: 'search',
    selector: `[${DATA.search}]`,
    shortcuts: 'Control+K Meta+K',
    isPlain: false,
  },
  { keys: ['j'], command: 'nextClaim', selector: `[${DATA.first}="claim"]`, shortcuts: 'J', isPlain: true },
  {
    keys: ['k'],
    command: 'previousClaim',
    selector: `[${DATA.first}="claim"]`,
    shortcuts: 'K',
    isPlain: true,
  },
  { keys: ['n'], command: 'nextNote', selector: `[${DATA.first}="note"]`, shortcuts: 'N', isPlain: true },
  {
    keys: ['c'],
    command: 'copyLink',
    selector: `[${DATA.copy}="link"]`,
    shortcuts: 'C',
    isPlain: true,
  },
  { keys: ['?'], command: 'settings', selector: `[${DATA.settings}]`, shortcuts: '?', isPlain: true },
]

/** The keys of a page: those whose commands it has. */
export function keysOf(page: ParentNode, { control }: Scripts['settings']): readonly PageKeys[] {
  const own = KEYS.filter(({ selector }) => page.querySelector(selector) !== null)
  return own.map(({ keys, ...rest }) => ({ keys: keys.map(key => key.replace('Ctrl', control)), ...rest }))
}
