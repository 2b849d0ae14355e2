import type { Quotation } from '../../model/index.ts'

/** Whose words are quoted, and whether they are no quotation word for word, if there is anything to say. */
export function describeVoice({ speaker, kind }: Pick<Quotation, 'speaker' | 'kind'>): string | undefined {
  const parts = [speaker ?? '', kind === 'paraphrase' ? 'paraphrased' : ''].filter(part => part !== '')
  return parts.length > 0 ? parts.join(', ') : undefined
}
