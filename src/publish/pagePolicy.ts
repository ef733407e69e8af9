import { createHash } from "node:crypto";

/** Hash of an inline text as a content security policy names it. */
export function policyHash(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

/**
 * Content security policy of every page, as its first meta. Only the site's own files, one inlined sheet, and one
 * Trusted Types policy. What a meta cannot say (frame-ancestors) is for the host's headers.
 */
export function pagePolicy(sheet: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${policyHash(sheet)}`,
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types accord",
  ].join("; ");
}
