/** Something in a record that contradicts the record itself. */
export interface RecordProblem {
  /** Where: "targets[3].origin.row_id". */
  readonly path: string;
  /** One sentence that quotes what was found. */
  readonly message: string;
}
