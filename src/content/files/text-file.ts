/** The files of a text folder that the pipeline reads. */
export const TEXT_FILES = ['text.md', 'annotations.yaml', 'source.txt', 'ledger.json'] as const

export type TextFile = (typeof TEXT_FILES)[number]

/** Where a file of a text lies, relative to what its folder is relative to. */
export const textFilePath = (folder: string, name: TextFile): string => `${folder}/${name}`
