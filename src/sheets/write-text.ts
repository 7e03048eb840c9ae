/** Writes people's words so that they stay words, whatever they look like. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Sheets would take for a formula, or for a sign that the rest is text. */
const isRisky = (text: string): boolean => /^[=+'@-]/.test(text);

/**
 * The cells have the text format, which keeps numbers and dates as typed. A leading equals sign would
 * still make a formula: rich text is never parsed (oddities.md#equals-sign).
 */
export const writeText = (
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly string[])[],
): void => {
  const width = cells[0]?.length ?? 0;
  if (cells.length === 0 || width === 0) return;
  const range = sheet.getRange(row, column, cells.length, width);
  range.setNumberFormat('@');
  if (!cells.some((line) => line.some(isRisky))) {
    range.setValues(cells.map((line) => [...line]));
    return;
  }
  range.setRichTextValues(
    cells.map((line) =>
      line.map((text) => SpreadsheetApp.newRichTextValue().setText(text).build()),
    ),
  );
};
