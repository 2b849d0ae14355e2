import { AUTHOR, decodeVoice, encodeVoice, isAuthor, type Stance } from '../../model/index.ts'
import { PASSAGE_KINDS, type Passage } from '../passage.ts'

/** A stance by one letter, which no other of them has. */
const STANCES: Readonly<Record<Stance, string>> = {
  asserted: 'a',
  entertained: 'e',
  conceded: 'c',
  reported: 'r',
}

/**
 * Write a passage as the id of an element in a search record, which is never a page: there it keeps its words as they
 * are, while what Pagefind indexes is written for Pagefind. It takes white space out of ids and reads two underscores
 * as its own.
 */
export function encodeAnchor({
  fragment,
  paragraph,
  kind,
  voice,
  stance,
  speaker = '',
  text,
}: Passage): string {
  const codes = `${PASSAGE_KINDS[kind]}${stance === undefined ? '' : STANCES[stance]}`
  const whose = isAuthor(voice) ? '' : encodeVoice(voice)
  const fields = [codes, String(paragraph), fragment, whose, speaker].map(escapeBar)
  return escapeSpace([...fields, text].join('|'))
}

/** @returns undefined where the string is no passage */
export function decodeAnchor(id: string): Passage | undefined {
  const [, kindCode, stanceCode = '', paragraph, fragment = '', voice = '', speaker = '', text = ''] =
    /^([a-z])([a-z]?)\|(\d+)\|([^|]*)\|([^|]*)\|([^|]*)\|(.*)/su.exec(unescapeSpace(id)) ?? []
  const kind = findCoded(PASSAGE_KINDS, kindCode)
  const stance = findCoded(STANCES, stanceCode)
  if (kind === undefined || (stanceCode !== '' && stance === undefined)) return undefined
  return {
    fragment: unescapeBar(fragment),
    paragraph: Number(paragraph),
    kind,
    voice: voice === '' ? AUTHOR : decodeVoice(unescapeBar(voice)),
    ...(stance && { stance }),
    ...(speaker && { speaker: unescapeBar(speaker) }),
    text,
  }
}

function findCoded<Name extends string>(codes: Readonly<Record<Name, string>>, code: string | undefined) {
  return (Object.keys(codes) as Name[]).find(name => codes[name] === code)
}

const escapeBar = (field: string) => field.replace(/[%|]/g, encodeURIComponent)
const unescapeBar = (field: string) => field.replace(/%(25|7C)/g, decodeURIComponent)

/** A space is an underscore, what else needs it a backslash and its code point. */
const escapeSpace = (id: string) =>
  id.replace(/[\p{White_Space}_\\]/gu, character =>
    character === ' ' ? '_' : `\\${character.codePointAt(0)?.toString(36)};`,
  )

const unescapeSpace = (id: string) =>
  id.replace(/_|\\([0-9a-z]+);/g, (_, code?: string) =>
    code === undefined ? ' ' : String.fromCodePoint(Number.parseInt(code, 36)),
  )
