/** What the command line says, as far as a format needs it. */
export interface ExportArgs {
  /** File to write, as it was given; null names it after what is in it. */
  readonly output: string | null;
  /** File of the dataset, as it was given; null where none is. */
  readonly dataset: string | null;
  readonly embed: string;
  readonly isHtml: boolean;
  readonly isProjected: boolean;
  /** Path or address of a page, as it was given; null where none is. */
  readonly path: string | null;
}
