/** What Satori draws: an element as React has them. */
export interface CardNode {
  readonly type: 'div'
  readonly props: { readonly style: CardStyle; readonly children?: string | readonly CardNode[] }
}

/** Declarations of CSS, in camel case; a number is pixels. */
export type CardStyle = Readonly<Record<string, string | number>>

/** Make an element. */
export function createBox(style: CardStyle, children: string | readonly CardNode[]): CardNode {
  return { type: 'div', props: { style, children } }
}
