import styles from '../../styles/settings.css?url'
import { CLASS, ID } from '../../vocabulary/index.ts'
import { closeBeside } from '../close-beside.ts'
import { loadStyles } from '../load-styles.ts'
import { describeKeys } from './describe-keys.ts'
import { keysOf } from './keys.ts'
import { areKeysOff, readTheme, writeKeys, writeTheme } from './stored-settings.ts'

const THEMES = [
  { value: '', name: 'as the system' },
  { value: 'light', name: 'light' },
  { value: 'dark', name: 'dark' },
] as const

/** The dialog with the keys of the page and the colours, made when it is first asked for. */
let dialog: HTMLDialogElement | undefined

/** Open it, once its styles are there. */
export async function openDialog(): Promise<void> {
  await loadStyles(styles)
  if (document.querySelector('dialog[open]')) return
  dialog ??= createDialog()
  dialog.showModal()
}

function createDialog(): HTMLDialogElement {
  const created = document.createElement('dialog')
  created.className = CLASS.settings
  created.setAttribute('aria-labelledby', ID.settingsName)
  created.append(
    create('h2', { id: ID.settingsName }, 'Keys and colours'),
    createThemes(),
    createSwitch(),
    createList(),
    create('form', { method: 'dialog' }, create('button', {}, 'Close')),
  )
  closeBeside(created)
  document.body.append(created)
  return created
}

function createThemes(): HTMLElement {
  const options = THEMES.map(({ value, name }) => {
    const input = create('input', { type: 'radio', name: 'theme', value })
    input.toggleAttribute('checked', value === readTheme())
    input.toggleAttribute('autofocus', value === readTheme())
    input.addEventListener('change', () => writeTheme(value))
    return create('label', {}, input, ` ${name}`)
  })
  return create('fieldset', {}, create('legend', {}, 'Colours'), ...options)
}

function createSwitch(): HTMLElement {
  const input = create('input', { type: 'checkbox' })
  input.toggleAttribute('checked', !areKeysOff())
  input.addEventListener('change', () => {
    writeKeys(input.checked)
    describeKeys()
  })
  return create('p', {}, create('label', {}, input, ' Single-letter keys'))
}

function createList(): HTMLElement {
  const rows = keysOf(document).map(({ keys, does }) => {
    const names = keys.flatMap((key, i) => [i === 0 ? '' : ' ', create('kbd', {}, key)])
    return create('tr', {}, create('th', { scope: 'row' }, ...names), create('td', {}, does))
  })
  return create('table', {}, create('tbody', {}, ...rows))
}

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}
