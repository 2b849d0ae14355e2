import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DISK, type Disk, listFiles } from '../../../../scripts/lib/build/disk.ts'
import { isSettled, recoverSite, swapSite } from '../../../../scripts/lib/build/swap-site.ts'

type Site = Readonly<Record<string, string>>

const OLD: Site = {
  'index.html': 'old',
  'a/index.html': 'old',
  'assets/1.css': '1',
  'gone/x.html': 'x',
  b: 'b',
}
const NEW: Site = { 'index.html': 'new', 'a/index.html': 'new', 'assets/2.css': '2', 'b/index.html': 'new' }

/** Below this many steps a swap can't be; above, the test would go on without an end. */
const MOST_STEPS = 200

function writeSite(folder: string, site: Site): void {
  for (const [path, content] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

function readSite(folder: string): Site {
  return Object.fromEntries(listFiles(folder).map(path => [path, readFileSync(join(folder, path), 'utf8')]))
}

function arrange(old: Site | undefined) {
  const root = mkdtempSync(join(tmpdir(), 'postil swap '))
  const places = { root, target: join(root, 'dist'), work: join(root, '.postil/1') }
  if (old) writeSite(places.target, old)
  writeSite(join(places.work, 'new'), NEW)
  return places
}

/** A disk on which folders that are mounted, or lie on another disk, can't be moved. */
const isMounted = (target: string): Partial<Disk> => ({
  rename: (from, to) => {
    const isAway = (path: string) => path !== target && !path.startsWith(`${target}/`)
    if (from === target || to === target || isAway(from) !== isAway(to)) {
      throw Object.assign(new Error('cross-device link'), { code: 'EXDEV' })
    }
    DISK.rename(from, to)
  },
})

/** Let the step of a number fail, or, as where the process is killed, every step from there on. */
function failAt(disk: Disk, step: number, isKilled: boolean): { disk: Disk; count: () => number } {
  let steps = 0
  const wrap =
    <Words extends readonly unknown[]>(act: (...words: Words) => void) =>
    (...words: Words) => {
      steps += 1
      if (isKilled ? steps >= step : steps === step)
        throw Object.assign(new Error('stopped'), { code: 'EIO' })
      act(...words)
    }
  return {
    count: () => steps,
    disk: {
      rename: wrap(disk.rename),
      keep: wrap(disk.keep),
      copy: wrap(disk.copy),
      write: wrap(disk.write),
      makeFolder: wrap(disk.makeFolder),
      remove: wrap(disk.remove),
      removeEmpty: wrap(disk.removeEmpty),
    },
  }
}

const CASES = [
  { name: 'a folder that can be moved', old: OLD, mounted: false },
  { name: 'no folder yet', old: undefined, mounted: false },
  { name: 'a mount point', old: OLD, mounted: true },
  { name: 'an empty mount point', old: {}, mounted: true },
] as const

describe.each(CASES)('The swap of $name', ({ old, mounted }) => {
  const arrangeCase = () => {
    const places = arrange(old)
    if (mounted) mkdirSync(places.target, { recursive: true })
    const disk = { ...DISK, ...(mounted ? isMounted(places.target) : {}) }
    return { ...places, disk }
  }
  const isEither = (site: Site) =>
    expect([JSON.stringify(sorted(old ?? {})), JSON.stringify(sorted(NEW))]).toContain(JSON.stringify(site))

  test('leaves the new site and nothing else', () => {
    const { root, target, work, disk } = arrangeCase()
    swapSite({ target, work, disk })
    expect(readSite(target)).toEqual(NEW)
    rmSync(root, { recursive: true })
  })

  test('killed before any of its steps, it leaves the old site or the new one whole', () => {
    for (let step = 1; step < MOST_STEPS; step++) {
      const { root, target, work, disk } = arrangeCase()
      const failing = failAt(disk, step, true)
      let isKilled = false
      try {
        swapSite({ target, work, disk: failing.disk })
      } catch {
        isKilled = true
      }
      recoverSite(target, [work], disk)
      isEither(readSite(target))
      rmSync(root, { recursive: true })
      if (!isKilled && failing.count() < step) return
    }
    expect.unreachable()
  })

  test('killed, and killed again while it is mended, it leaves one of them whole', () => {
    for (let step = 1; step < MOST_STEPS; step++) {
      let wasKilled = true
      for (let again = 1; wasKilled && again < MOST_STEPS; again++) {
        const { root, target, work, disk } = arrangeCase()
        const failing = failAt(disk, step, true)
        attempt(() => swapSite({ target, work, disk: failing.disk }))
        const mending = failAt(disk, again, true)
        wasKilled = !attempt(() => recoverSite(target, [work], mending.disk))
        recoverSite(target, [work], disk)
        isEither(readSite(target))
        rmSync(root, { recursive: true })
        if (failing.count() < step) return
      }
    }
    expect.unreachable()
  })

  test('where any one of its steps fails and it says so, the old site is back; else the new one is there', () => {
    for (let step = 1; step < MOST_STEPS; step++) {
      const { root, target, work, disk } = arrangeCase()
      const failing = failAt(disk, step, false)
      const isDone = attempt(() => swapSite({ target, work, disk: failing.disk }))
      recoverSite(target, [work], disk)
      expect(readSite(target), `step ${step}`).toEqual(isDone ? NEW : (old ?? {}))
      rmSync(root, { recursive: true })
      if (failing.count() < step) return
    }
    expect.unreachable()
  })
})

test('A site that somebody removed stays away, however much waste lies about', () => {
  const { root, target, work } = arrange(OLD)
  swapSite({ target, work })
  rmSync(target, { recursive: true })
  recoverSite(target, [work])
  expect(readSite(target)).toEqual({})
  rmSync(root, { recursive: true })
})

describe('In place', () => {
  const inPlace = ({ target, work }: { target: string; work: string }, disk: Partial<Disk> = {}) =>
    swapSite({ target, work, disk: { ...DISK, ...isMounted(target), ...disk } })

  test('an empty folder is no hindrance to a file of its name', () => {
    const { root, target, work } = arrange({ 'index.html': 'old' })
    mkdirSync(join(target, 'assets/2.css/inner'), { recursive: true })
    inPlace({ target, work })
    expect(readSite(target)).toEqual(NEW)
    rmSync(root, { recursive: true })
  })

  test('what a disk keeps for itself stays', () => {
    const { root, target, work } = arrange({ 'index.html': 'old', 'lost+found/1': '1' })
    inPlace({ target, work })
    expect(readSite(target)).toEqual({ ...NEW, 'lost+found/1': '1' })
    rmSync(root, { recursive: true })
  })

  test('a link goes, and what it leads to stays, whether the swap succeeds or fails', () => {
    for (const isFailing of [false, true]) {
      const { root, target, work } = arrange({ 'index.html': 'old' })
      writeSite(join(root, 'elsewhere'), { '2.css': 'mine' })
      symlinkSync(join(root, 'elsewhere'), join(target, 'assets'))
      symlinkSync(join(root, 'nowhere'), join(target, 'nowhere'))
      const remove = (path: string) => {
        if (path === join(target, 'assets')) throw new Error('no')
        DISK.remove(path)
      }
      const isDone = attempt(() => inPlace({ target, work }, isFailing ? { remove } : {}))
      expect(isDone).toBe(!isFailing)
      expect(readSite(join(root, 'elsewhere'))).toEqual({ '2.css': 'mine' })
      const isLink = (name: string) =>
        lstatSync(join(target, name), { throwIfNoEntry: false })?.isSymbolicLink() === true
      expect(isLink('nowhere')).toBe(isFailing)
      expect(isLink('assets')).toBe(isFailing)
      if (!isFailing) expect(readSite(target)).toEqual(NEW)
      rmSync(root, { recursive: true })
    }
  })

  test('on a disk without any room left it goes back all the same', () => {
    const { root, target, work } = arrange(OLD)
    let isFull = false
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const disk: Partial<Disk> = {
      makeFolder: path => {
        // The first folder of the new site itself is where the room ends.
        isFull ||= path === join(target, 'b')
        if (isFull && !existsSync(path)) throw full
        DISK.makeFolder(path)
      },
      write: (path, text) => {
        if (isFull) throw full
        DISK.write(path, text)
      },
    }
    expect(() => inPlace({ target, work }, disk)).toThrow(full)
    expect(readSite(target)).toEqual(sorted(OLD))
    rmSync(root, { recursive: true })
  })
})

test('Where the old site can’t even be moved back, it is known to be away, and comes back later', () => {
  const { root, target, work } = arrange(OLD)
  let renames = 0
  const rename = (from: string, to: string) => {
    renames += 1
    if (renames > 1) throw Object.assign(new Error('gone'), { code: 'EIO' })
    DISK.rename(from, to)
  }
  expect(isSettled(target, work)).toBe(true)
  expect(() => swapSite({ target, work, disk: { ...DISK, rename } })).toThrow('gone')
  expect(isSettled(target, work)).toBe(false)
  recoverSite(target, [work])
  expect(isSettled(target, work)).toBe(true)
  expect(readSite(target)).toEqual(sorted(OLD))
  rmSync(root, { recursive: true })
})

function attempt(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

function sorted(site: Site): Site {
  return Object.fromEntries(
    Object.keys(site)
      .sort()
      .map(path => [path, site[path] ?? '']),
  )
}
