import type { NewClaim, OldClaim } from '../../src/ledger/index.ts'

/** Claims of a text, one a paragraph. */
export function say(...texts: readonly string[]): readonly NewClaim[] {
  return texts.map((text, i) => ({ text, paragraph: i + 1 }))
}

/** A claim that is said again in later paragraphs, word for word or in other words. */
export function sayAgain(
  text: string,
  paragraph: number,
  ...twins: readonly (number | [number, string])[]
): NewClaim {
  return {
    text,
    paragraph,
    twins: twins.map(twin =>
      typeof twin === 'number' ? { text, paragraph: twin } : { paragraph: twin[0], text: twin[1] },
    ),
  }
}

/** The same as the ledger would know them; their ids are a, b, c … */
export function known(claims: readonly NewClaim[], first = 'a'): readonly OldClaim[] {
  return claims.map(({ text, paragraph, twins = [] }, i) => ({
    id: String.fromCharCode(first.charCodeAt(0) + i),
    text,
    paragraphs: [paragraph, ...twins.map(twin => twin.paragraph)],
  }))
}
