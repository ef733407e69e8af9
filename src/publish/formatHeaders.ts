import type { HostRule } from "./hostRules.ts";

/**
 * `_headers` of Netlify and Cloudflare Pages. Their paths start at the host's root, so `base` (with slashes at both ends) stands
 * before each: a site below a sub-path needs the file in the root's folder.
 */
export function formatHeaders(rules: readonly HostRule[], base: string): string {
  const blocks = rules.map(({ path, headers }) =>
    [base + path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${blocks.join("\n\n")}\n`;
}
