import '../claim-actions.ts'
import './claim-menu.ts'
import './copy-words.ts'
import './reading-keys.ts'
