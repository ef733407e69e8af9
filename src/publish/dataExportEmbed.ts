import { resolve } from "node:path";
import { formatEmbedPath } from "../address/formatEmbedPath.ts";
import type { PagePlace } from "../address/listPages.ts";
import { showText, showValue } from "../dataset/showValue.ts";
import { buildEmbedFile } from "./buildEmbedFile.ts";
import { createUsageError } from "./createUsageError.ts";
import type { DataIo } from "./dataIo.ts";
import { findEmbed } from "./findEmbed.ts";
import { printProblems } from "./printProblems.ts";
import { readDataset } from "./readDataset.ts";
import { readSite } from "./readSite.ts";
import { writeText } from "./writeText.ts";

/** What `data export --embed` is told. */
export interface ExportEmbedArgs {
  /** Path or address as it was given. */
  readonly asked: string;
  readonly isHtml: boolean;
  /** File to write, as it was given; null names it after the embed. */
  readonly output: string | null;
}

const NO_ADDRESS =
  'export --embed needs the public address of the site, where the links of the file lead: set SITE_URL, as in SITE_URL=https://news.example/atlas/, or "url" in data/site.json';

/** Name that says what is in it: `ru-embed-agreement-<id>.html`. */
const fileNameOf = (place: PagePlace): string =>
  `${(formatEmbedPath(place) ?? "").replace(/\/$/, "").replaceAll("/", "-")}.html`;

/** Writes an embed as one file; 1 when the dataset is bad or there is no such embed, else 0. Throws a usage error. */
export async function dataExportEmbed({ asked, isHtml, output }: ExportEmbedArgs, io: DataIo): Promise<number> {
  if (!isHtml) throw createUsageError("an embed is exported as a file of its own: add --html");
  const site = readSite(io.cwd, io.env);
  const { url } = site;
  if (url === null) throw createUsageError(NO_ADDRESS);
  const { file, result } = readDataset(io.cwd, io.env, undefined);
  if (result.kind === "bad") {
    printProblems(result.problems, result.total, io.stderr);
    io.stderr(`${file} has errors: nothing was written`);
    return 1;
  }
  const { dataset } = result;
  const found = findEmbed(asked, dataset, site);
  if (found.kind === "unknown") {
    const hint = found.near.length === 0 ? "give a path such as en/embed/" : `did you mean ${found.near.join(" or ")}?`;
    io.stderr(`there is no embed ${showValue(asked)}; ${hint}`);
    return 1;
  }
  const layoutFile = file.replace(/\.json$/, ".layout.json");
  const html = await buildEmbedFile(io, { site: { ...site, url }, dataset, layoutFile, place: found.place });
  const target = output ?? fileNameOf(found.place);
  writeText(resolve(io.cwd, target), html);
  const kilobytes = Math.ceil(Buffer.byteLength(html) / 1000);
  io.stdout(`${showText(target)}: written, ${String(kilobytes)} kB, all in one file; its links lead to ${url}`);
  const query = /\?[^#]*/.exec(asked)?.[0] ?? "";
  if (query.length > 1)
    io.stdout(`${showValue(query)} is not part of the file; it works in the address under which the file is shown`);
  return 0;
}
