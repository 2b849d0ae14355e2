/** Say what each part of the strip is to whoever points at it, too: its name is in the page once. */
for (const part of document.querySelectorAll<HTMLElement>('.strip a')) part.title = part.ariaLabel ?? ''
