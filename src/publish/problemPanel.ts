import type { Problem } from "../dataset/formatProblem.ts";
import { showText } from "../dataset/showValue.ts";
import { escapeHtml } from "./fillDocument.ts";
import type { ProjectState } from "./readProject.ts";

/** Problems listed one by one; `data -- check` has them all. */
const LISTED_MAX = 100;

const SHEET =
  "#accord-problems{font:15px/1.5 system-ui,sans-serif;color:#18181b;background:#fff;border-bottom:4px solid #b3261e;padding:12px 20px;position:sticky;top:0;z-index:99;max-height:50vh;overflow:auto;text-align:left}" +
  "#accord-problems.warn{border-color:#8a5a00;position:static}" +
  "#accord-problems strong{font-size:17px}#accord-problems ol{margin:8px 0 0;padding-left:28px;list-style:decimal}" +
  "#accord-problems li{margin:6px 0;overflow-wrap:anywhere}#accord-problems code{font:13px ui-monospace,monospace;background:#f5f5f5;padding:1px 4px}" +
  "#accord-problems summary{cursor:pointer}";

function item({ file, line, column, record, field, message, remedy }: Problem): string {
  const [place, subject] = [`${file}:${line}:${column}`, field === "" ? record : `${record}/${field}`];
  const [shownPlace, shownSubject, what, todo] = [place, subject, message, remedy].map((text) =>
    escapeHtml(showText(text)),
  );
  return `<li><code>${shownPlace}</code> ${shownSubject}<br><b>${what}</b><br>What to do: ${todo}</li>`;
}

function list(problems: readonly Problem[], total: number): string {
  const shown = problems.slice(0, LISTED_MAX);
  const rest = total - shown.length;
  return `<ol>${shown.map(item).join("")}</ol>${rest > 0 ? `<p>… and ${rest} more; <code>npm run data -- check</code> lists them.</p>` : ""}`;
}

/**
 * What is wrong with the data, for the top of a page of the dev server: errors as an open list that stays in sight, warnings as a
 * closed one. Empty when there is nothing to say. Never part of a built site.
 */
export function problemPanel({ errors, total, warnings, good }: ProjectState): string {
  const sheet = `<style>${SHEET}</style>`;
  if (errors.length > 0) {
    const what = total === 1 ? "One problem in the data" : `${total} problems in the data`;
    const below = good === null ? "" : " Below is the page as it last was without them.";
    return `${sheet}<section id="accord-problems" role="alert"><strong>${what}.</strong>${below} This goes away when the file is mended.${list(errors, total)}</section>`;
  }
  const { problems } = warnings;
  if (problems.length === 0) return "";
  const what = problems.length === 1 ? "One warning about the data" : `${problems.length} warnings about the data`;
  return `${sheet}<section id="accord-problems" class="warn"><details><summary>${what}</summary>${list(problems, problems.length)}</details></section>`;
}
