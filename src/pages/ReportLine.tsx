import { formatReport } from "../address/formatReport.ts";
import { capitalise } from "../i18n/capitalise.ts";
import { recordTitle } from "../i18n/recordTitle.ts";
import { shortenText } from "../i18n/shortenText.ts";
import css from "./Controls.module.css";
import { linkToCorrections } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

/** A letter's subject is read in a list of letters. */
const SUBJECT_MAX = 120;

/** Address that reports a mistake in what is open, with its id, the version of the data and the language; null where the site names none. */
function reportHref({ detail, detailIndex, overviewIndex, site, words }: PageModel): string | null {
  if (site.report === null || detail === null || detailIndex === null) return site.report;
  const { kind, id } = detail.open;
  const { updated, version } = overviewIndex.dataset;
  const record = `${kind}/${id}`;
  const title = recordTitle(detailIndex, detail.open, words.lang)?.text ?? record;
  const edition = [version === undefined ? undefined : words.t("footer.version", { version }), updated, words.lang];
  return formatReport(site.report, {
    record,
    version,
    updated,
    lang: words.lang,
    subject: `${site.siteName}: ${shortenText(title, { characters: SUBJECT_MAX })}`,
    body: `\n\n${title}\n${record}\n${edition.filter((part) => part !== undefined).join(", ")}\n`,
  });
}

/** How to report a mistake in what is open, or that the site does not say how; and the way to what has been corrected. */
export function ReportLine({ model }: { readonly model: PageModel }) {
  const { words } = model;
  const href = reportHref(model);
  return (
    <p className={`${css["cite"]} ${css["act"]}`}>
      {href === null ? words.t("report.nowhere") : <a href={href}>{capitalise(words.t("footer.report"))}</a>}
      {href === null ? " " : " · "}
      <a href={linkToCorrections(model)}>{capitalise(words.t("footer.corrections"))}</a>
    </p>
  );
}
