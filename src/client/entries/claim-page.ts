import '../claim-actions.ts'

// On the page of a claim, `c` copies its address.
document.addEventListener('letter', event => {
  if ((event as CustomEvent<string>).detail !== 'c') return
  document.querySelector<HTMLElement>('claim-actions [data-copy="link"]')?.click()
})
