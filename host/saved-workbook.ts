/** A workbook as it is kept between runs: plain JSON. */

export interface SavedWorkbook {
  readonly format: 1;
  /** Univer's own snapshot. */
  readonly snapshot: unknown;
  readonly timeZone: string;
  /** As Sheets writes it, such as `en_US`. */
  readonly locale: string;
  /** Whether the add-on was used in the file. */
  readonly addon: string;
  readonly metadata: readonly unknown[];
  readonly protections: readonly unknown[];
  /** By store: `document`, `script`, `user:<id of the person>`. */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
