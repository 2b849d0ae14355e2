import { createHash } from 'node:crypto'
import { copyFileSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Card } from '../cards/index.ts'

/** Pictures of cards by what they say, in one folder; each is whole or not there. */
export class CardCache {
  readonly #folder: string
  readonly #version: string
  readonly #present: Set<string>
  readonly #used = new Set<string>()

  /**
   * @param folder is made where it is missing
   * @param version of the drawing: pictures of another version are not found
   */
  constructor(folder: string, version: string) {
    mkdirSync(folder, { recursive: true })
    this.#folder = folder
    this.#version = version
    this.#present = new Set(readdirSync(folder))
  }

  /** Put the picture of a card at a path, where there is no file yet. @returns false where the cache has none */
  place(card: Card, target: string): boolean {
    const name = this.#nameOf(card)
    this.#used.add(name)
    if (!this.#present.has(name)) return false
    linkOrCopy(join(this.#folder, name), target)
    return true
  }

  /** Keep the picture of a card. */
  store(card: Card, png: Uint8Array): void {
    const name = this.#nameOf(card)
    const unfinished = join(this.#folder, `${name}.${process.pid}`)
    writeFileSync(unfinished, png)
    renameSync(unfinished, join(this.#folder, name))
    this.#present.add(name)
  }

  /** Remove what no card has asked for, and what a build that broke off has left. */
  removeUnused(): void {
    for (const name of readdirSync(this.#folder)) {
      if (!this.#used.has(name)) rmSync(join(this.#folder, name))
    }
  }

  #nameOf(card: Card): string {
    return `${createHash('sha256')
      .update(`${this.#version}\n${JSON.stringify(card)}`)
      .digest('hex')}.png`
  }
}

/** A link costs neither time nor room; not every file system has them, nor reaches over to another. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target)
  } catch {
    // Never through another link, which would overwrite what it leads to.
    rmSync(target, { force: true })
    copyFileSync(source, target)
  }
}
