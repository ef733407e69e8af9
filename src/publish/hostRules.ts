import { rareDownloads } from "./rareDownloads.ts";
import type { Lang } from "../dataset/types.ts";

/** Headers of the files below one path. */
export interface HostRule {
  /** Path below the site's base; `*` at the end stands for anything, `:name` for one folder. */
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Names of these files hold their content's hash, so they never change. */
const IMMUTABLE = "public, max-age=31536000, immutable";
/** Pages and data are asked for anew each time; the host answers 304 when nothing has changed. */
const REVALIDATED = "public, max-age=0, must-revalidate";

const HASHED_FOLDERS = ["assets/*", "og/*"];
const PAGE_FOLDERS = ["about/*", "agreement/*", "party/*", "source/*"];
const DOWNLOAD_FOLDERS = ["data/*", "schema/*", "accessibility/*"];

/**
 * Headers of every host file, from this one list. Hosts join the values of all rules that fit a path, so no header stands in two
 * rules that fit the same: cache and framing go by folder. The pages' own policy (design: nothing from elsewhere) stands in each
 * page; a header adds what a meta cannot say: only embeds may be framed by others, and never is X-Frame-Options sent.
 */
export function hostRules(languages: readonly Lang[]): readonly HostRule[] {
  const page = [
    ["Cache-Control", REVALIDATED],
    ["Content-Security-Policy", "frame-ancestors 'self'"],
  ] as const;
  const embed = [
    ["Cache-Control", REVALIDATED],
    ["Content-Security-Policy", "frame-ancestors *"],
    // Hosts that isolate themselves (COEP) may frame only pages that do so too.
    ["Cross-Origin-Embedder-Policy", "require-corp"],
  ] as const;
  return [
    {
      path: "*",
      headers: [
        ["X-Content-Type-Options", "nosniff"],
        ["Referrer-Policy", "strict-origin-when-cross-origin"],
        // Pictures, data and embeds are public: other sites may show and read them.
        ["Access-Control-Allow-Origin", "*"],
        ["Cross-Origin-Resource-Policy", "cross-origin"],
      ],
    },
    ...HASHED_FOLDERS.map((path) => ({ path, headers: [["Cache-Control", IMMUTABLE]] as const })),
    ...DOWNLOAD_FOLDERS.map((path) => ({ path, headers: [["Cache-Control", REVALIDATED]] as const })),
    ...["", ...languages.map((lang) => `${lang}/`)].map((path) => ({ path, headers: page })),
    ...languages.flatMap((lang) => PAGE_FOLDERS.map((folder) => ({ path: `${lang}/${folder}`, headers: page }))),
    ...languages.map((lang) => ({ path: `${lang}/embed/*`, headers: embed })),
    { path: "embed-demo/*", headers: page },
    // Hosts' pages have pasted these names, which never change; what stands behind them may.
    ...["embed.js", "embed.d.ts"].map((path) => ({ path, headers: [["Cache-Control", REVALIDATED]] as const })),
    ...[":lang/oembed.json", ":lang/:kind/:id/oembed.json"].map((path) => ({
      path,
      headers: [["Content-Type", "application/json; charset=utf-8"]] as const,
    })),
    // Not every server knows the types of workbooks and networks.
    ...rareDownloads.map(({ path, mediaType }) => ({
      path,
      headers: [["Content-Type", mediaType]] as const,
    })),
    { path: "site.webmanifest", headers: [["Content-Type", "application/manifest+json"]] },
  ];
}
