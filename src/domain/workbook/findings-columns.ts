/** The columns of the Findings tab, in the order in which FINDINGS gives them. */

/** `width` in pixels. */
export const findingsColumns = [
  { id: 'program', label: 'Program', width: 116 },
  { id: 'score', label: 'Score', width: 84 },
  { id: 'points', label: 'Points', width: 58 },
  { id: 'sign', label: 'What it shows', width: 240 },
  { id: 'readsAs', label: 'Reads as', width: 80 },
  { id: 'standing', label: 'Counts', width: 112 },
  { id: 'words', label: 'The words', width: 300 },
  { id: 'who', label: 'Who', width: 142 },
  { id: 'date', label: 'When', width: 78 },
  { id: 'question', label: 'Question', width: 250 },
] as const;
export type FindingsColumn = (typeof findingsColumns)[number]['id'];
