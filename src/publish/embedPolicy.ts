import { policyHash } from "./pagePolicy.ts";

/**
 * Content security policy of every embed: one inlined sheet, the site's own icon, no script. Who may frame it is for the
 * host's headers, which must not forbid it.
 */
export function embedPolicy(sheet: string): string {
  return [
    "default-src 'none'",
    `style-src ${policyHash(sheet)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
