import { showValue } from "../dataset/showValue.ts";
import { createUsageError } from "./createUsageError.ts";

/** Names that only a machine or its own network knows (RFC 6761, RFC 6762). */
const LOCAL = /(?:^|\.)(?:localhost|local)$/;

/** Whether a host's name is one that everybody can look up: neither local, nor an address in numbers, nor a bare word. */
function isPublicHost(hostname: string): boolean {
  // A parsed address writes every IPv4 form as four numbers and puts IPv6 in brackets.
  const name = hostname.replace(/\.$/, "");
  return name.includes(".") && !name.startsWith("[") && !/^[\d.]+$/.test(name) && !LOCAL.test(name);
}

/**
 * Throws a usage error unless the address can be published: a release writes it into the ledger and into every preview, so a
 * trial's address would stay there. `url` is null where the site has none.
 */
export function checkReleaseUrl(url: string | null): void {
  const { protocol, hostname } = new URL(url ?? "about:blank");
  if (protocol === "https:" && isPublicHost(hostname)) return;
  throw createUsageError(
    `a release needs the site's public https address${url === null ? "" : `, and ${showValue(url)} is none`}: set SITE_URL, or "url" in data/site.json, such as https://example.org/atlas/`,
  );
}
