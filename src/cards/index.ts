// Apart from the index of `src/export`, so that pages don’t carry Satori and sharp along.
export type { Card } from './card.ts'
export { describeClaimCard } from './describe-claim-card.ts'
export { describeTextCard } from './describe-text-card.ts'
export { describeWithdrawnCard } from './describe-withdrawn-card.ts'
export { drawCard } from './draw-card.ts'
export { drawingVersion } from './drawing-version.ts'
