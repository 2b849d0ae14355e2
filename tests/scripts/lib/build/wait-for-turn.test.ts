import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { identifyProcess, type ProcessIdentity } from '../../../../scripts/lib/build/process-identity.ts'
import { waitForTurn } from '../../../../scripts/lib/build/wait-for-turn.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'postil turns ')), 'turns')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

/** A ticket as some other process has left it. */
function leaveTicket(owner: Partial<ProcessIdentity> | string, secondsAgo = 0): void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'other.json')
  const words = typeof owner === 'string' ? owner : JSON.stringify({ ...identifyProcess(), ...owner })
  writeFileSync(path, words)
  const then = new Date(Date.now() - secondsAgo * 1_000)
  utimesSync(path, then, then)
}

test('Who comes alone has its turn at once, and leaves nothing', async () => {
  const turn = await waitForTurn(folder, { onWait: () => expect.unreachable() })
  expect(readdirSync(folder)).toEqual([`${turn.id}.json`])
  turn.end()
  expect(readdirSync(folder)).toEqual([])
})

test.each([
  { name: 'a process that is dead', owner: { pid: spawnSync('true').pid } },
  { name: 'a process whose number another one has now', owner: { started: 'long ago' } },
  { name: 'another machine that has been silent for long', owner: { machine: 'other' }, secondsAgo: 300 },
  { name: 'nobody that can be told', owner: 'cut o' },
])('The ticket of $name is taken over', async ({ owner, secondsAgo }) => {
  leaveTicket(owner, secondsAgo)
  const turn = await waitForTurn(folder, { onWait: () => expect.unreachable() })
  expect(readdirSync(folder)).toEqual([`${turn.id}.json`])
  turn.end()
})

test.each([
  { name: 'a process that lives', owner: {} },
  { name: 'another machine that was heard lately', owner: { machine: 'other' } },
])('For $name it waits, and says so once', async ({ owner }) => {
  leaveTicket(owner)
  const told: number[] = []
  let hasTurn = false
  const waiting = waitForTurn(folder, { onWait: pid => told.push(pid) }).then(turn => {
    hasTurn = true
    return turn
  })
  // Several looks later it still waits, and stands in nobody's way.
  await expect.poll(() => told.length).toBe(1)
  await new Promise(resolve => setTimeout(resolve, 500))
  expect(hasTurn).toBe(false)
  expect(readdirSync(folder)).toEqual(['other.json'])
  rmSync(join(folder, 'other.json'))
  ;(await waiting).end()
  expect(told).toEqual([process.pid])
})

test('Of many at once each has its turn, one at a time', async () => {
  let present = 0
  const most: number[] = []
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const turn = await waitForTurn(folder)
      present += 1
      most.push(present)
      await new Promise(resolve => setTimeout(resolve, 20))
      present -= 1
      turn.end()
    }),
  )
  expect(most).toEqual(Array(8).fill(1))
  expect(readdirSync(folder)).toEqual([])
})
