import { CallError } from '../command/call-error.ts'

/** The last second of the year 9999: a later date has no ISO form of four digits a year. */
const LAST_SECOND = 253_402_300_799

/**
 * Read which day it is, ISO 8601 and UTC: that of `SOURCE_DATE_EPOCH` where it is set, so that the same input gives the
 * same bytes (https://reproducible-builds.org/specs/source-date-epoch/).
 *
 * @throws CallError where it is set to something else than seconds
 */
export function readToday(): string {
  const { SOURCE_DATE_EPOCH: seconds } = process.env
  if (seconds && !(/^\d+$/.test(seconds) && Number(seconds) <= LAST_SECOND)) {
    throw new CallError(
      `Unexpected SOURCE_DATE_EPOCH ${seconds}, expected seconds since 1970, such as 1767225600`,
    )
  }
  return new Date(seconds ? Number(seconds) * 1000 : Date.now()).toISOString().slice(0, 10)
}
