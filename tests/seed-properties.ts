import fc from 'fast-check'

const seed = Number(process.env.SEED)
if (!Number.isInteger(seed)) throw new Error(`Unexpected SEED ${process.env.SEED}, expected a whole number`)
fc.configureGlobal({ seed })
