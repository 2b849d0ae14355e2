/**
 * What the content loader emits at the preview's watcher after each reading, with the fault if there is one, and with
 * the Readings of all texts as they show.
 */
export const CONTENT_READ = 'postil:content-read'
