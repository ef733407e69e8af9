import { join } from "node:path";
import { parseArgs } from "node:util";
import { showText, showValue } from "../dataset/showValue.ts";
import { createUsageError } from "./createUsageError.ts";
import type { DataIo } from "./dataIo.ts";
import { findNearPages } from "./findNearPages.ts";
import { formatBreach, formatPreview } from "./formatPreview.ts";
import { isFramed, judgePreview, type PreviewPage } from "./judgePreview.ts";
import { openBuiltSite, type PreviewSite } from "./openBuiltSite.ts";
import { parsePagePath } from "./parsePagePath.ts";
import { headText } from "./readHead.ts";

/** `data preview --help`. */
export const PREVIEW_HELP = `npm run data -- preview [path]

Prints what Telegram, WhatsApp, Facebook, X, LinkedIn, Slack, Discord, iMessage and Google show for a link to a built page,
then every limit of theirs that the page breaks, one a line:
  reader  tag  measured value  limit  what to do

  [path]   path or full address of a page in dist/, such as ru/agreement/<id>/; without it, the start page

Nothing is fetched: run npm run build first, with SITE_URL or "url" in data/site.json as on the host.

Exit code: 0 good, 1 a limit is broken, 2 bad usage, such as a page that was not built.`;

const NO_ADDRESS =
  'This build knows no public address, so no reader gets a picture: set SITE_URL or "url" in data/site.json, then run npm run build';

/** Prints the previews of a page; 1 when it breaks a limit, else 0. Throws a usage error when there is no such page. */
export function dataPreview(args: readonly string[], io: DataIo): number {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  if (positionals.length > 1) throw createUsageError(`preview takes one path, not ${positionals.length}`);
  const site = openBuiltSite(join(io.cwd, "dist"));
  if (site === null) throw createUsageError("dist/ holds no site: run npm run build first");
  const page = findPage(site, positionals[0] ?? "");
  for (const line of [...describePage(page), ...formatPreview(page), ""]) io.stdout(line);
  const breaches = judgePreview(page).map(formatBreach);
  const told = page.siteUrl === null ? [NO_ADDRESS, ...breaches] : breaches;
  for (const line of told) io.stdout(line);
  if (told.length === 0) io.stdout("No limit is broken.");
  return told.length === 0 ? 0 : 1;
}

function findPage(site: PreviewSite, asked: string): PreviewPage {
  const path = parsePagePath(asked, site.siteUrl);
  const page = path === null ? null : site.read(path);
  if (page !== null) return page;
  const near = findNearPages(path ?? asked.slice(0, 200), site.paths);
  const hint = near.length === 0 ? "; give a path such as en/about/" : `; did you mean ${near.join(" or ")}?`;
  throw createUsageError(`dist/ holds no page ${showValue(asked)}${hint}`);
}

/** Path and address of the page, and what readers have to know of one that is not meant to be shared. */
function describePage({ path, siteUrl, head }: PreviewPage): readonly string[] {
  const refresh = headText(head, "http-equiv refresh");
  const canonical = headText(head, "link canonical");
  const lines = [`${path === "" ? "(start page)" : path}${siteUrl === null ? "" : `  ${siteUrl}${path}`}`];
  if (refresh !== null) {
    const target = showText(refresh.replace(/^.*?url=/i, ""));
    lines.push(`This page only leads to ${target}; readers of links do not follow it and show its own tags.`);
  }
  if (isFramed(path))
    lines.push(
      `This page is for frames and has no preview of its own${canonical === null ? "" : `; share ${showText(canonical)}`}`,
    );
  return lines;
}
