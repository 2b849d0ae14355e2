import './margin-notes.ts'
