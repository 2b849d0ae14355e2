import * as attributes from './attributes.ts'

type Attributes = typeof attributes

/** `data-footnote-ref` as `dataFootnoteRef`. */
type PropertyName<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<PropertyName<Tail>>}`
  : Name

/**
 * The attributes as trees have them: `data-claim` is `dataClaim`. An element's `dataset` has them without `data`.
 *
 * @see https://github.com/syntax-tree/hast#propertyname
 */
export const HAST = Object.fromEntries(
  Object.entries(attributes).map(([key, name]) => [
    key,
    name.replace(/-[a-z]/g, letter => letter.slice(1).toUpperCase()),
  ]),
) as { readonly [Key in keyof Attributes]: PropertyName<Attributes[Key]> }
