/**
 * Cut a text at the end of a word, or within one that has no end in reach, and say so with “ …”.
 *
 * @param length the most that may be kept, in code points; a text that is no longer stays as it is
 */
export function cutWords(text: string, length: number): string {
  const points = [...text]
  if (points.length <= length) return text
  const kept = points.slice(0, length + 1).join('')
  const end = kept.lastIndexOf(' ')
  const words = end > 0 ? kept.slice(0, end) : points.slice(0, length).join('')
  return `${words.replace(/[\s,;:–—-]+$/u, '')} …`
}
