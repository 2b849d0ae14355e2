/** The files of a text's folder, by their name. */
export type TextFiles = Readonly<Record<string, string>>
