import type { PagePlace } from "../address/listPages.ts";
import type { Agreement, Dataset, Lang } from "../dataset/types.ts";
import { agreementTitle, partyName, type LocalText } from "../i18n/localText.ts";
import type { EmbedCommandMessage } from "../share/embedMessages.ts";
import { reserveHeight } from "../share/reserveHeight.ts";
import { escapeHtml } from "./fillDocument.ts";
import { policyHash } from "./pagePolicy.ts";
import { renderEmbed } from "./renderEmbed.tsx";
import type { Rendering } from "./renderPage.tsx";

export interface DemoRequest {
  readonly dataset: Dataset;
  readonly siteName: string;
  readonly renderings: ReadonlyMap<Lang, Rendering>;
  readonly write: (path: string, content: string) => void;
}

/** Folder of the demo; its script and sheet are served as they are, from `public/`. */
const FOLDER = "embed-demo/";

/** A button of the host's page: what it says, and the message it sends. The loader adds the version. */
interface DemoButton {
  readonly label: LocalText;
  readonly command: EmbedCommandMessage;
}

interface DemoGroup {
  readonly name: string;
  readonly buttons: readonly DemoButton[];
}

/** One embed of the demo with the buttons that drive it. */
interface DemoPart {
  readonly id: string;
  readonly heading: string;
  readonly place: PagePlace;
  readonly groups: readonly DemoGroup[];
}

const english = (text: string): LocalText => ({ text, lang: "en" });

/** The page is for those who build pages, so it is in English like all that is written for them. */
const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = { en: "English", uz: "Uzbek", ru: "Russian" };

function lookGroups(languages: readonly Lang[]): readonly DemoGroup[] {
  return [
    {
      name: "Look",
      buttons: (["auto", "light", "dark"] as const).map((theme) => ({
        label: english(theme),
        command: { accord: 1, type: "theme", theme },
      })),
    },
    {
      name: "Language",
      buttons: languages.map((language) => ({
        label: english(LANGUAGE_NAMES[language]),
        command: { accord: 1, type: "language", language },
      })),
    },
    { name: "Back to the start", buttons: [{ label: english("Reset"), command: { accord: 1, type: "reset" } }] },
  ];
}

function openAgreement(agreement: Agreement, dataset: Dataset, lang: Lang): DemoButton {
  return {
    label: agreementTitle(agreement, dataset.language, lang),
    command: { accord: 1, type: "select", kind: "agreement", id: agreement.id },
  };
}

/** Opens the first parties of an agreement. */
function openParties({ participants }: Agreement, dataset: Dataset, lang: Lang): readonly DemoButton[] {
  return dataset.parties
    .filter(({ id }) => participants.some(({ party }) => party === id))
    .slice(0, 2)
    .map((party) => ({
      label: partyName(party, dataset.language, lang),
      command: { accord: 1, type: "select", kind: "party", id: party.id },
    }));
}

function filterButtons({ agreements, parties }: Dataset): readonly DemoButton[] {
  const [type] = agreements.flatMap((agreement) => agreement.type ?? []);
  const [country] = parties.flatMap((party) => party.country ?? []);
  const [kind] = parties.map((party) => party.kind);
  return [
    ...(type === undefined ? [] : [{ label: english(`type ${type}`), filter: { type: [type] } }]),
    ...(country === undefined ? [] : [{ label: english(`country ${country}`), filter: { country: [country] } }]),
    ...(kind === undefined ? [] : [{ label: english(`kind ${kind}`), filter: { kind: [kind] } }]),
    { label: english("no filter"), filter: {} },
  ].map(({ label, filter }) => ({ label, command: { accord: 1, type: "filter", filter } }));
}

function listParts(dataset: Dataset, lang: Lang, languages: readonly Lang[]): readonly DemoPart[] {
  const [first] = dataset.agreements;
  const whole: DemoPart = {
    id: "whole",
    heading: "The whole atlas",
    place: { lang, open: { kind: "start" } },
    groups: [
      {
        name: "Open",
        buttons: [
          ...dataset.agreements.slice(0, 2).map((agreement) => openAgreement(agreement, dataset, lang)),
          ...(first === undefined ? [] : openParties(first, dataset, lang).slice(0, 1)),
          // What an embed says when it is asked for what nobody has.
          {
            label: english("an id that does not exist"),
            command: { accord: 1, type: "select", kind: "party", id: "no-such-id" },
          },
        ],
      },
      { name: "Filter", buttons: filterButtons(dataset) },
      ...lookGroups(languages),
    ],
  };
  if (first === undefined) return [whole];
  return [
    whole,
    {
      id: "agreement",
      heading: "One agreement",
      place: { lang, open: { kind: "agreement", id: first.id } },
      groups: [{ name: "Open", buttons: openParties(first, dataset, lang) }, ...lookGroups(languages)],
    },
  ];
}

function groupHtml(part: DemoPart, { name, buttons }: DemoGroup): string {
  if (buttons.length === 0) return "";
  const own = buttons.map(
    ({ label, command: { accord: _version, ...command } }) =>
      `<button type="button" disabled aria-controls="${part.id}" data-command="${escapeHtml(JSON.stringify(command))}"${label.lang === "en" ? "" : ` lang="${escapeHtml(label.lang)}"`}>${escapeHtml(label.text)}</button>`,
  );
  return `<fieldset><legend>${escapeHtml(name)}</legend>${own.join("")}</fieldset>`;
}

/** Styles that depend on the data: the places kept free for the embeds. A strict policy lets none stand in an attribute. */
interface PartHtml {
  readonly html: string;
  readonly rule: string;
}

function partHtml(part: DemoPart, rendering: Rendering, siteName: string): PartHtml {
  const { head, heightsPx, pagePath, path } = renderEmbed(rendering, part.place);
  const heights = Object.entries(heightsPx).map(([widthPx, heightPx]) => `${widthPx}:${String(heightPx)}`);
  const title = head.name.text;
  return {
    rule: `#${part.id}{min-height:${reserveHeight(heightsPx)}}`,
    html: [
      `<section><h2>${escapeHtml(part.heading)}</h2>`,
      ...part.groups.map((group) => groupHtml(part, group)),
      `<figure class="accord-embed" id="${part.id}" data-name="${part.id}" data-path="../${escapeHtml(path)}"`,
      ` data-heights="${heights.join(",")}" data-title="${escapeHtml(`${title} (${siteName})`)}">`,
      `<a href="../${escapeHtml(pagePath)}">${escapeHtml(title)}</a></figure></section>`,
    ].join(""),
  };
}

function documentHtml(siteName: string, parts: readonly PartHtml[]): string {
  const sheet = parts.map(({ rule }) => rule).join("");
  const policy = `default-src 'none'; script-src 'self'; style-src 'self' ${policyHash(sheet)}; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'`;
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    `<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta name="color-scheme" content="light dark">`,
    `<title>Embeds in a host's page: ${escapeHtml(siteName)}</title>`,
    `<meta name="robots" content="noindex">`,
    `<link rel="icon" href="../icon.svg" type="image/svg+xml">`,
    `<link rel="stylesheet" href="demo.css"><style>${sheet}</style>`,
    `<script defer src="demo.js"></script><script defer src="../embed.js"></script>`,
  ].join("");
  const body = [
    `<div class="page"><header><p class="kicker"><a href="../">${escapeHtml(siteName)}</a>, for those who build pages</p>`,
    `<h1>Embeds that a host’s page drives</h1>`,
    `<p>The frames below are the embeds that any page can hold. The buttons belong to this page: they send the messages of`,
    ` <a href="../schema/embed-messages.schema.json">the schema</a> by <a href="demo.js">a short script</a>, and the log`,
    ` shows what comes back. Types are in <a href="../embed.d.ts">embed.d.ts</a>.</p>`,
    `<noscript><p>The buttons need JavaScript; the links lead to the same content.</p></noscript></header>`,
    `<main>${parts.map(({ html }) => html).join("")}</main>`,
    `<aside class="log" aria-labelledby="log"><h2 id="log">What the embeds tell</h2>`,
    `<div role="log" tabindex="0" aria-labelledby="log" data-empty="Nothing yet."><ol></ol></div></aside></div>`,
  ].join("");
  return `<!doctype html>\n<html lang="en">\n<head>${head}</head>\n<body>${body}</body>\n</html>\n`;
}

/**
 * Writes the demo of the host API, `embed-demo/`: two embeds of this very site with buttons and a log, below any sub-path and with
 * any data, under a policy as strict as hosts have. Its texts are for developers, thus in English; what the embeds show is in
 * English too where the site has it. Not for search engines.
 */
export function writeEmbedDemo({ dataset, renderings, siteName, write }: DemoRequest): void {
  const languages = [...renderings.keys()];
  const [first] = languages;
  const lang = languages.includes("en") ? "en" : first;
  const rendering = lang && renderings.get(lang);
  if (!lang || !rendering) return;
  const parts = listParts(dataset, lang, languages).map((part) => partHtml(part, rendering, siteName));
  write(`${FOLDER}index.html`, documentHtml(siteName, parts));
}
