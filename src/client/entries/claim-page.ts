import '../claim-actions.ts'

document.addEventListener('letter', event => {
  if ((event as CustomEvent<string>).detail !== 'c') return
  document.querySelector<HTMLElement>('claim-actions [data-copy="link"]')?.click()
})
