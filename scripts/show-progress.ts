import { count } from './count.ts'

const EVERY_MS = 1000

/** Say on stderr how far a long job has come, about once a second; a short one passes in silence. */
export function showProgress(): (done: number, total: number) => void {
  let last = performance.now()
  return (done, total) => {
    if (performance.now() - last < EVERY_MS || done === total) return
    last = performance.now()
    console.error(`${done.toLocaleString('en')} of ${count(total, 'text')}`)
  }
}
