import { policyHash } from "./pagePolicy.ts";

/**
 * Content security policy of every embed: one inlined sheet, one inlined script that reads the query before anything is painted,
 * scripts and icon of the site, and one Trusted Types policy by which the first script asks for the others. `'self'` holds in an
 * opaque origin too (measured). Who may frame it is for the host's headers, which must not forbid it.
 */
export function embedPolicy(sheet: string, headScript: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${policyHash(headScript)}`,
    `style-src ${policyHash(sheet)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types accord",
  ].join("; ");
}
