/** How many lines a cell holds: one that begins with a space continues the one above. */

export const countLines = (text: string): number =>
  text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith(' ')).length;
