import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatPath } from "../../../src/address/formatAddress.ts";
import { formatEmbedPath } from "../../../src/address/formatEmbedPath.ts";
import type { Open } from "../../../src/address/types.ts";
import { buildEmbedCode, type EmbedForm } from "../../../src/share/buildEmbedCode.ts";
import { parseEmbedFacts } from "../../../src/share/parseEmbedFacts.ts";
import { SITE_DIR } from "../atlas.ts";

/** The code that an editor copies for a record, where the site is served under an address. */
export function codeOf(form: EmbedForm, open: Open, base: string): string {
  const place = { lang: "en", open } as const;
  const path = formatEmbedPath(place) ?? "";
  const facts = parseEmbedFacts(readFileSync(join(SITE_DIR, path, "index.html"), "utf8"));
  if (facts === null) throw new Error(`${path} says nothing of itself`);
  const { picture } = facts;
  return buildEmbedCode(form, {
    title: facts.title,
    siteName: "Atlas",
    embedUrl: base + path,
    pageUrl: base + formatPath(place),
    loaderUrl: `${base}embed.js`,
    heightsPx: facts.heightsPx,
    picture: picture === null ? null : { ...picture, url: base + picture.path },
  });
}
