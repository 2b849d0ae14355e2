/** Between the imprint as the page has it and the day it is printed. */
const PRINTED = '; printed '

/** What stands at the foot of each printed page says when it was printed. */
addEventListener('beforeprint', () => {
  const { dataset } = document.documentElement
  const [imprint = ''] = dataset.imprint?.split(PRINTED) ?? []
  dataset.imprint = `${imprint}${PRINTED}${new Date().toISOString().slice(0, 10)}`
})
