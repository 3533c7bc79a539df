/** A table as it is shown: texts, and what they leave out. */
export interface ShownTable {
  columns: { name: string; isNumeric: boolean }[];
  /** `rows[row][column]`; a missing value is the empty text. */
  rows: string[][];
  /** `1,000 rows × 5 columns  (… 980 more rows)` */
  caption: string;
}
