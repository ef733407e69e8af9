import { pathFinding } from "../i18n/pathSentence.ts";
import type { Words } from "../i18n/types.ts";
import { defaultMode } from "../pages/modesOf.ts";
import type { PageModel } from "../pages/types.ts";
import { openPath } from "../scene/openPath.ts";
import type { FileNews, Notice } from "../state/types.ts";

/** How the lists are sorted, in the words of the column; `-` before it descends. */
function sortedText(words: Words, sort: string | null): string {
  const column = sort?.replace(/^-/, "");
  const known = (["agreements", "date", "type"] as const).find((one) => one === column);
  return known === undefined ? "" : words.t("status.sorted", { column: words.t(`sort.${known}`) });
}

/** That the whole is seen, or how much of it: a large picture leaves cards out rather than make them too small to read. */
function fittedText(words: Words, { inView }: Notice): string {
  return inView === undefined || inView.shown === inView.total
    ? words.t("status.fitted")
    : words.t("status.fittedPart", inView);
}

/** What becomes of a picture that is saved as a file. */
export function fileText(words: Words, kind: FileNews, file: string): string {
  if (kind === "saved") return words.t("share.saved", { file });
  return words.t(kind === "preparing" ? "share.preparing" : "picture.failed");
}

/** What to say of the last act, once; empty where the page says it by moving the focus. */
export function noticeText(model: PageModel, notice: Notice | null): string {
  const { overview, view, words } = model;
  switch (notice?.kind) {
    case "filtered":
      return words.t("filter.shown", { shown: overview.matched.agreements, total: overview.total.agreements });
    case "cleared":
      return words.t("status.cleared", { n: overview.matched.agreements });
    case "sorted":
      return sortedText(words, view.sort);
    case "viewed":
      return `${words.t("nav.views")}: ${words.t(`view.${view.view ?? defaultMode(model)}`)}`;
    case "listed":
      return words.t("list.shown", {
        shown: overview.agreements.length + overview.parties.length,
        total: overview.matched.agreements + overview.matched.parties,
      });
    case "fitted":
      return fittedText(words, notice);
    case "centred":
      return words.t("status.centred");
    case "explored":
      return words.t("status.explored");
    case "returned":
      return words.t("status.returned");
    case "noPage":
      return words.t("status.noPage");
    case "inList":
      return words.t("status.inList");
    case "path": {
      const shown = openPath(view, model.shownPath);
      return shown === null ? "" : pathFinding(words, shown.index, shown.path);
    }
    case "linkCopied":
      return words.t("status.linkCopied");
    case "linkShown":
      return words.t("status.linkShown");
    case "preparing":
    case "saved":
    case "notSaved":
      return fileText(words, notice.kind, notice.file ?? "");
    case undefined:
      return "";
  }
}
