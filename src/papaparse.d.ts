/** What we use of papaparse. Its published types bring Node's along, which neither the pure rooms nor the page may see. */
declare module "papaparse" {
  interface Parsed<Row> {
    readonly data: readonly Row[];
    readonly errors: readonly { readonly message: string }[];
  }
  interface Papa {
    unparse(
      table: { readonly fields: readonly string[]; readonly data: readonly unknown[] },
      options: { readonly escapeFormulae: boolean | RegExp },
    ): string;
    parse<Row>(text: string, options: { readonly header: true }): Parsed<Row>;
  }
  const papa: Papa;
  export default papa;
}
