/** Packages that ship no types; this is the part of their documentation that the tests use. */
declare module "@adobe/structured-data-validator" {
  export interface StructuredDataIssue {
    readonly issueMessage: string;
    readonly severity: "ERROR" | "WARNING";
    readonly rootType?: string;
  }
  export default class Validator {
    constructor(vocabulary: unknown);
    validate(extracted: {
      readonly jsonld: Readonly<Record<string, readonly object[]>>;
    }): Promise<readonly StructuredDataIssue[]>;
  }
}

declare module "jsdom" {
  export class JSDOM {
    constructor(text: string, options: { readonly contentType: string });
    readonly window: { readonly document: Document };
  }
}
