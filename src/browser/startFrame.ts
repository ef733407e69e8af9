import { formatAddress, formatPath } from "../address/formatAddress.ts";
import { formatEmbedPath } from "../address/formatEmbedPath.ts";
import { codeQuery, keepQuery } from "../address/keepQuery.ts";
import { NO_FILTER } from "../address/parseAddress.ts";
import { parseEmbedQuery } from "../address/parseEmbedQuery.ts";
import { EMBED_THEMES, type EmbedTheme, type Open, type ViewState } from "../address/types.ts";
import { hasFilter } from "../dataset/hasFilter.ts";
import type { EmbedFrame } from "../share/embedFrame.ts";
import { EMBED_VERSION, type EmbedCommand } from "../share/embedMessages.ts";
import { parseEmbedCommand } from "../share/parseEmbedCommand.ts";
import { createFrameExplorer, type FrameExplorer } from "./createFrameExplorer.ts";
import { createNote } from "./createNote.ts";
import { createScripts } from "./createScripts.ts";
import { filterFrame } from "./filterFrame.ts";
import { listenToParent } from "./listenToParent.ts";
import { listenToReader } from "./listenToReader.ts";
import { showFramed } from "./showFramed.ts";
import { readFrame } from "./readFrame.ts";
import { siteLocation } from "./siteLocation.ts";
import { tellHeights } from "./tellHeights.ts";
import type { EmbedShown } from "./types.ts";
import { whenStaying } from "./whenStaying.ts";

/** Colours of an embed from now on; `auto` leaves them to the reader's system or the host's colour scheme. */
function setTheme(theme: EmbedTheme): void {
  if (theme === "auto") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** The record that a change of language has left open (`keepQuery`); null for none. */
function openOf(query: string): Open | null {
  const [kind, id] = new URLSearchParams(query).get("open")?.split("/") ?? [];
  const command = parseEmbedCommand({ accord: EMBED_VERSION, type: "select", kind, id });
  return command?.type === "select" ? command.open : null;
}

function themeNow(): EmbedTheme {
  const { theme } = document.documentElement.dataset;
  return EMBED_THEMES.find((known) => known === theme) ?? "auto";
}

/**
 * The first script of every embed: tells heights, speaks with the host's page, answers the first tap, filters the prerendered
 * picture, and asks for the explorer when the reader is about to act. It stores nothing, focuses nothing and leaves no trace in
 * the history.
 */
export function startFrame(): void {
  // Messages of other parents come at once, and their words in the address are read before that changes.
  const heights = tellHeights();
  const frame = readFrame();
  if (frame !== null) startEmbed(frame, heights);
  else if (parent !== window) showFramed();
}

/** Says the address that is printed: a build without a public one leaves it to be told where the site stands. */
function fillAddress(url: string): void {
  const address = document.getElementById("accord-address");
  if (address !== null) address.textContent ||= url;
}

/** What an embed shows at first with a query. A record is shown whole: there is nothing in it to filter. */
function viewOf(frame: EmbedFrame, query: string): ViewState {
  const filter = frame.open === null ? parseEmbedQuery(query).filter : NO_FILTER;
  return { lang: frame.lang, open: frame.open ?? { kind: "start" }, filter, sort: null, view: null };
}

/** What is open, as hosts are told. */
function aboutOf({ title, view: { lang, open } }: EmbedShown, base: URL) {
  const isRecord = open.kind === "agreement" || open.kind === "party";
  return { open: isRecord ? open : null, title, url: new URL(formatPath({ lang, open }), base).href };
}

function startEmbed(frame: EmbedFrame, heights: ReturnType<typeof tellHeights>): void {
  const site = siteLocation(frame.root, frame.lang);
  const { options } = parseEmbedQuery(codeQuery(location.search));
  // A picture without names needs its list.
  if (!options.labels) for (const list of document.querySelectorAll("details")) list.open = true;
  const [note, scripts] = [createNote(frame.words), createScripts(site.base)];
  const first = viewOf(frame, codeQuery(location.search));
  let shown: EmbedShown = { view: first, title: frame.title, shown: frame.total, total: frame.total };
  const about = () => aboutOf(shown, site.base);
  fillAddress(about().url);
  const host = listenToParent({
    onHello: () => {
      queueMicrotask(heights.again);
      return { type: "ready", ...about(), language: frame.lang, languages: frame.languages };
    },
    onCommand: (command) => obey(command),
    onGreeting: heights.greeted,
  });
  heights.alsoTo((heightPx) => host.tell({ type: "height", heightPx }));
  const leave = (url: string, isPlain: boolean): void => {
    host.tell({ type: "navigate", url });
    heights.toWordPress("link", url);
    note.clear("address");
    // Where frames may open nothing, the address can still be read and copied. A tab for later is not seen to open.
    if (isPlain || origin === "null")
      whenStaying(() =>
        note.say(
          "address",
          frame.words.blocked.replace("{url}", () => url),
        ),
      );
  };
  const explorer: FrameExplorer = createFrameExplorer({
    frame,
    options,
    view: first,
    scripts,
    note,
    onShown: (next) => {
      const [before, after] = [shown, next];
      shown = next;
      if (formatPath(before.view) !== formatPath(after.view)) host.tell({ type: "select", ...about() });
      if (JSON.stringify(before.view.filter) !== JSON.stringify(after.view.filter))
        host.tell({ type: "filter", filter: after.view.filter, shown: after.shown, total: after.total });
    },
    onUnknown: (open: Open) => {
      const id = "id" in open ? open.id : "";
      host.tell({ type: "error", code: "unknown-id", message: `there is no ${open.kind} ${id}` });
    },
    onNavigate: leave,
    onFailed: () => host.tell({ type: "error", code: "load-failed", message: "the explorer could not be loaded" }),
    onLive: () => document.documentElement.setAttribute("data-live", ""),
  });
  const changeLanguage = (lang: EmbedFrame["lang"]): void => {
    const { filter, open } = explorer.view;
    const state = { filter, options: { ...options, theme: themeNow() } };
    const isOwn = formatPath({ lang, open }) === formatPath({ lang, open: first.open });
    const query = keepQuery(location.search, state, isOwn ? null : open);
    const path = frame.languages.includes(lang) ? formatEmbedPath({ lang, open: first.open }) : null;
    if (path === null) host.tell({ type: "error", code: "unknown-language", message: `${lang} is not built` });
    else if (lang !== frame.lang) location.replace(new URL(path + query + location.hash, site.base));
  };
  const obey = (command: EmbedCommand): void => {
    const { view } = explorer;
    if (command.type === "select") explorer.go({ ...view, open: command.open });
    if (command.type === "filter" && frame.open === null) explorer.go({ ...view, filter: command.filter });
    if (command.type === "theme") setTheme(command.theme);
    if (command.type === "language") changeLanguage(command.language);
    if (command.type === "reset") {
      setTheme(options.theme);
      if (explorer.isLive || view !== first) explorer.go(first);
    }
  };
  listenToReader({ site, explorer, onLeave: leave });
  const kept = viewOf(frame, location.search);
  const now = { ...kept, open: openOf(location.search) ?? kept.open };
  if (formatAddress(now) !== formatAddress(first)) explorer.go(now);
  else if (hasFilter(first.filter)) filterFrame({ frame, site, explorer, scripts, note, filter: first.filter });
}
