import './claim-menu.ts'
import './margin-notes.ts'
