/** Between the imprint as the page has it and the day it is printed. */
const PRINTED = '; printed '

/** What stands at the foot of each printed page says when it was printed. */
addEventListener('beforeprint', () => {
  const { dataset } = document.documentElement
  const [imprint = ''] = dataset.imprint?.split(PRINTED) ?? []
  // Of all locales, Swedish writes the reader's own day in ISO 8601.
  dataset.imprint = `${imprint}${PRINTED}${new Date().toLocaleDateString('sv')}`
})
