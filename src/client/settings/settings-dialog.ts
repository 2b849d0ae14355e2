import styles from '../../styles/dialogs/settings.css?url'
import { CLASS, ID } from '../../vocabulary/index.ts'
import type { Scripts } from '../../words/index.ts'
import { closeBeside } from '../close-beside.ts'
import { loadStyles } from '../load-styles.ts'
import { loadWords } from '../load-words.ts'
import { describeKeys } from './describe-keys.ts'
import { keysOf } from './keys.ts'
import { areKeysOff, readTheme, writeKeys, writeTheme } from './stored-settings.ts'

type SettingsWords = Scripts['settings']

const THEMES = [
  { value: '', name: 'system' },
  { value: 'light', name: 'light' },
  { value: 'dark', name: 'dark' },
] as const

/** The dialog with the keys of the page and the colours, made when it is first asked for. */
let dialog: HTMLDialogElement | undefined

/** Open it, once its styles and its words are there. */
export async function openDialog(): Promise<void> {
  const [{ settings }] = await Promise.all([loadWords(), loadStyles(styles)])
  if (document.querySelector('dialog[open]')) return
  dialog ??= createDialog(settings)
  dialog.showModal()
}

function createDialog(words: SettingsWords): HTMLDialogElement {
  const created = document.createElement('dialog')
  created.className = CLASS.settings
  created.setAttribute('aria-labelledby', ID.settingsName)
  created.append(
    create('h2', { id: ID.settingsName }, words.heading),
    createThemes(words),
    createSwitch(words),
    createList(words),
    create('form', { method: 'dialog' }, create('button', {}, words.close)),
  )
  closeBeside(created)
  document.body.append(created)
  return created
}

function createThemes({ colours, themes }: SettingsWords): HTMLElement {
  const options = THEMES.map(({ value, name }) => {
    const input = create('input', { type: 'radio', name: 'theme', value })
    input.toggleAttribute('checked', value === readTheme())
    input.toggleAttribute('autofocus', value === readTheme())
    input.addEventListener('change', () => writeTheme(value))
    return create('label', {}, input, ` ${themes[name]}`)
  })
  return create('fieldset', {}, create('legend', {}, colours), ...options)
}

function createSwitch(words: SettingsWords): HTMLElement {
  const input = create('input', { type: 'checkbox' })
  input.toggleAttribute('checked', !areKeysOff())
  input.addEventListener('change', () => {
    writeKeys(input.checked)
    describeKeys(words)
  })
  return create('p', {}, create('label', {}, input, ` ${words.plainKeys}`))
}

function createList(words: SettingsWords): HTMLElement {
  const rows = keysOf(document, words).map(({ keys, command }) => {
    const names = keys.flatMap((key, i) => [i === 0 ? '' : ' ', create('kbd', {}, key)])
    return create(
      'tr',
      {},
      create('th', { scope: 'row' }, ...names),
      create('td', {}, words.commands[command]),
    )
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
