import './date-imprint.ts'
import { describeKeys } from './settings/describe-keys.ts'

describeKeys()
