/** Keeps what people wrote from ever being taken for a formula, here or in a program it is copied to. */

/** Signs that spreadsheets take for the beginning of a formula. */
const formulaStart = /^\s*[=+\-@]/u;

/** Text with an apostrophe before it where it would begin like a formula. */
export const keepText = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);
