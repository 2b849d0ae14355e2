/**
 * What a reader may do with a claim on a reading page: `every-page.ts` loads it as soon as there is nothing else to do.
 */
import { CLASS } from '../../vocabulary/index.ts'
import '../claim-actions.ts'
import '../reading/claim-menu.ts'
import '../reading/copy-words.ts'
import '../reading/reading-keys.ts'

// The name of each part of the strip stands in the page once, as its label; as a title, who points at it sees it, too.
for (const part of document.querySelectorAll<HTMLElement>(`.${CLASS.strip} a`))
  part.title = part.ariaLabel ?? ''
