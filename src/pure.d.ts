/** What the pure rooms may use beyond the language itself: both Node and browsers have it. Not part of the other worlds. */
declare class URLSearchParams {
  constructor(init?: string | [string, string][]);
  get(name: string): string | null;
  toString(): string;
}
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
  readonly pathname: string;
  readonly username: string;
  readonly password: string;
  static canParse(url: string): boolean;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(encoding?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}
