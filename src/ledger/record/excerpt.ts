/** The first words of a claim, about sixty characters on one line, for a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.replace(/^(?=.{61})(.{1,60}(?= )|.{60}).*$/u, '$1 …')
}
