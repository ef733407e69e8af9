import { LANGS } from "../dataset/vocabulary.ts";
import type { Dataset } from "../dataset/types.ts";
import { listIdentities, type Identity, type PageKind } from "./listIdentities.ts";
import type { Ledger } from "./readLedger.ts";
import type { Site } from "./readSite.ts";

/** A published path that a build lacks, and what brings it back. */
export interface LostPath {
  readonly path: string;
  /** Day of the release that first had it. */
  readonly since: string;
  readonly remedy: string;
}

export interface PathsRequest {
  /** Every file of the build. */
  readonly paths: readonly string[];
  readonly dataset: Dataset;
  readonly site: Pick<Site, "languages" | "url">;
  /** A release must have the hashed files of all releases before it; another build is for looking at. */
  readonly isRelease: boolean;
  /** Folder that hashed files were carried over from; null when none was named. */
  readonly previous: string | null;
}

/** Files whose names are made of their content: another content is another file, and old pages ask for the old one. */
export const isHashed = (path: string): boolean => /^(?:assets|og)\//.test(path);
/** Files that hold absolute addresses, and so are left out of a build that knows none. */
const needsAddress = (path: string): boolean => /(?:^|\/)oembed\.json$|^sitemap[^/]*\.xml$/.test(path);
/** Parts of a large site's map: crawlers find them in the index alone, so fewer pages may do with fewer parts. */
const isListedPart = (path: string): boolean => /^sitemap-\d+\.xml$/.test(path);
const RECORD = /^[a-z]{2}\/(?:embed\/)?(agreement|party|source)\/([^/]+)\//;
const KINDS: readonly PageKind[] = ["agreement", "party", "source"];

/** Published paths that the build lacks, in the ledger's order. Empty when every link still leads somewhere. */
export function checkPaths(ledger: Ledger, request: PathsRequest): readonly LostPath[] {
  const { paths, dataset, site, isRelease, previous } = request;
  const built = new Set(paths);
  const lost = [...ledger.paths].filter(
    ([path]) =>
      !built.has(path) &&
      !isListedPart(path) &&
      (isRelease || !isHashed(path)) &&
      (isRelease || site.url !== null || !needsAddress(path)),
  );
  if (lost.length === 0) return [];
  const records = new Map(
    listIdentities(dataset).flatMap((identity) =>
      [identity.id, ...identity.formerIds].map((id): [string, Identity] => [`${identity.kind}/${id}`, identity]),
    ),
  );
  const hashed =
    previous === null
      ? "name the folder of the last release: --previous <folder>"
      : `${previous} lacks it too: name a copy of what is on the host: --previous <folder>`;
  return lost.map(([path, since]) => ({
    path,
    since,
    remedy: isHashed(path) ? hashed : remedyOf(path, ledger, records, site),
  }));
}

function remedyOf(
  path: string,
  ledger: Ledger,
  records: ReadonlyMap<string, Identity>,
  { languages }: Pick<Site, "languages">,
): string {
  const unbuilt = LANGS.find((lang) => path.startsWith(`${lang}/`) && !languages.includes(lang));
  if (unbuilt !== undefined) return `put "${unbuilt}" back into "languages" of data/site.json`;
  const [, named, id] = RECORD.exec(path) ?? [];
  const kind = KINDS.find((one) => one === named);
  if (kind === undefined || id === undefined || records.has(`${kind}/${id}`))
    return `put a file of this name into public/, or build with the version that wrote it`;
  const now = records.get(`${kind}/${presentId(ledger, kind, id)}`);
  if (now !== undefined) return `add "${id}" to "formerIds" of ${kind} "${now.id}"`;
  const restore = `restore ${kind} "${id}", or add "${id}" to "formerIds" of the ${kind} that takes its place`;
  return kind === "agreement" ? `${restore}, or mark it "withdrawn"` : restore;
}

/** Where a former id leads in the end, by what was published: the id that it led to may have become a former one itself. */
function presentId(ledger: Ledger, kind: PageKind, id: string): string {
  const seen = new Set<string>();
  let present = id;
  for (let next: string | null = id; next !== null && !seen.has(next);) {
    seen.add(next);
    present = next;
    next = ledger.ids.get(`${kind}/${next}`)?.of ?? null;
  }
  return present;
}
