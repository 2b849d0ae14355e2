/**
 * Take the YAML between the `---` lines at the start of a file.
 *
 * @returns undefined where the file doesn't start with frontmatter, or never ends it; only `\n` ends a line, as in Markdown
 */
export function splitFrontmatter(text: string): string | undefined {
  return /^---[ \t]*\n((?:[^\n]*\n)*?)---[ \t]*(?:\n|$)/.exec(text)?.[1]
}
