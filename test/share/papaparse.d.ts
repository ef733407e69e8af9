/** What tests use of papaparse. Its published types bring much more along. */
declare module "papaparse" {
  interface Parsed<Row> {
    readonly data: readonly Row[];
    readonly errors: readonly { readonly message: string }[];
  }
  interface Papa {
    parse<Row>(text: string, options: { readonly header: true }): Parsed<Row>;
  }
  const papa: Papa;
  export default papa;
}
