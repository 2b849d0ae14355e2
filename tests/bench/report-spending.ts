import { writeSync } from 'node:fs'

/** The file descriptor that a process which loads this tells at its end what it has spent. */
export const SPENDING = 3

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(SPENDING, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, bytes: maxRSS * 1024 }))
})
