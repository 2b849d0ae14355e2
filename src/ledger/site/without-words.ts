import type { RememberedClaim } from '../../model/index.ts'

/** Forget what a claim said; its names stay. */
export function withoutWords({ id, aliases }: RememberedClaim): RememberedClaim {
  return { id, aliases }
}
