import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, Lang } from "../dataset/types.ts";
import type { Words } from "../i18n/types.ts";
import { escapeHtml } from "./fillDocument.ts";
import { listIdentities } from "./listIdentities.ts";
import { policyHash } from "./pagePolicy.ts";
import { stubHead } from "./stubHead.ts";

/** Nothing of a redirect runs but its one script; only its icon is fetched. */
const stubPolicy = (script: string): string =>
  `default-src 'none'; script-src ${policyHash(script)}; img-src 'self'; base-uri 'none'; form-action 'none'`;

/**
 * Leads to `href` with what stands behind the address: a refresh would lose the line that a link names. The parser is stopped
 * first, so that it never reads the refresh below, which is for whoever runs no script.
 */
function stubScript(href: string): string {
  const target = JSON.stringify(href).replaceAll("<", "\\u003c");
  return `stop();location.replace(${target}+location.search+location.hash)`;
}

export interface StubsRequest {
  readonly dataset: Dataset;
  readonly words: ReadonlyMap<Lang, Words>;
  /** Where all pages and what belongs to them have been written. */
  readonly folder: string;
}

/**
 * Keeps the address of every former id alive, in every language: the page leads to the record's, with that page's own tags for
 * previews, and everything else below the record's addresses (embed, oEmbed) stands below the former ones too, so that a frame
 * or a stored embed goes on without a redirect, which would lose what the host wrote into its address. Gives the number of
 * redirects.
 */
export function writeStubs({ dataset, words, folder }: StubsRequest): number {
  let count = 0;
  for (const { kind, id, formerIds } of listIdentities(dataset)) {
    for (const [lang, own] of words) {
      for (const former of formerIds) {
        const [page, stub] = [join(folder, lang, kind, id), join(folder, lang, kind, former)];
        copyFolder(join(folder, lang, "embed", kind, id), join(folder, lang, "embed", kind, former));
        // Everything beside the page first; the page itself is then replaced.
        copyFolder(page, stub);
        mkdirSync(stub, { recursive: true });
        const html = readFileSync(join(page, "index.html"), "utf8");
        writeFileSync(join(stub, "index.html"), formatStub(html, lang, `../${id}/`, own.t("moved.text")));
        count++;
      }
    }
  }
  return count;
}

/** Both folders are equally deep, so relative links inside hold in the copy. */
function copyFolder(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}

function formatStub(target: string, lang: Lang, href: string, text: string): string {
  const { tags, title } = stubHead(target);
  const script = stubScript(href);
  return [
    `<!doctype html>`,
    `<html lang="${lang}">`,
    `<head>`,
    `<meta http-equiv="Content-Security-Policy" content="${stubPolicy(script)}">${tags}`,
    `<script>${script}</script>`,
    `<meta http-equiv="refresh" content="0; url=${escapeHtml(href)}">`,
    `</head>`,
    `<body>`,
    `<main><p>${escapeHtml(text)} <a href="${escapeHtml(href)}">${title}</a></p></main>`,
    `</body>`,
    `</html>`,
    ``,
  ].join("\n");
}
