import { accessText } from "../i18n/accessText.ts";
import { promiseIds, type PromiseId } from "../i18n/promiseIds.ts";
import { linkToFile } from "./linkTo.ts";
import lists from "./Lists.module.css";
import page from "./Page.module.css";
import panel from "./Panel.module.css";
import type { AccessRecord, AccessSheet, PageModel } from "./types.ts";

const GROUPS = ["K", "V", "M", "I", "R"] as const;
const LIMITS = ["readers", "devices", "browsers", "people", "editors", "checker"] as const;

export interface AccessTextProps {
  readonly model: PageModel;
  readonly sheet: AccessSheet;
}

/** The accessibility sheet: what is promised, what tests have found of it, what is read aloud, and what nobody has tried. */
export function AccessText({ model, sheet }: AccessTextProps) {
  const { site, words } = model;
  const { lang } = words;
  return (
    <>
      <p className={page["lead"]}>{accessText(lang, "intro")}</p>
      <Run model={model} sheet={sheet} />
      {GROUPS.map((group) => (
        <section key={group}>
          <h2>{accessText(lang, `group.${group}`)}</h2>
          <ul className={panel["entries"]}>
            {promiseIds
              .filter((id) => id.startsWith(group))
              .map((id) => (
                <li key={id}>
                  {accessText(lang, id)}
                  <span className={lists["kicker"]}>
                    {id} · <Result model={model} record={sheet.record} id={id} />
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <Transcripts model={model} sheet={sheet} />
      <section>
        <h2>{accessText(lang, "limits")}</h2>
        <ul className={panel["entries"]}>
          {LIMITS.map((limit) => (
            <li key={limit}>{accessText(lang, `limit.${limit}`)}</li>
          ))}
        </ul>
      </section>
      {site.report === null ? null : (
        <p className={page["lead"]}>
          {accessText(lang, "contact")} <a href={site.report}>{words.t("footer.report")}</a>
        </p>
      )}
    </>
  );
}

interface ResultProps {
  readonly model: PageModel;
  readonly record: AccessRecord | null;
}

/** Which version of the software was tested, when, in which browser, how far, and whether with the data of this site. */
function Run({ model: { words }, sheet: { isOwnData = false, record } }: AccessTextProps) {
  const { lang } = words;
  if (record === null) return <p className={page["lead"]}>{accessText(lang, "run.none")}</p>;
  const { browser, date, isFull, tests, version } = record;
  const counts = {
    passed: words.number(tests.passed),
    failed: words.number(tests.failed),
    skipped: words.number(tests.skipped),
  };
  return (
    <p className={page["lead"]}>
      {accessText(lang, "run", { browser, date: words.date(date), version })}{" "}
      {accessText(lang, isFull ? "run.full" : "run.short", counts)}{" "}
      {accessText(lang, isOwnData ? "run.data" : "run.otherData")}
    </p>
  );
}

/** What the tests of a promise found; a promise without tests says so. */
function Result({ model: { words }, record, id }: ResultProps & { readonly id: PromiseId }) {
  const found = record?.checks.get(id);
  const { lang } = words;
  if (found === undefined) return <em>{accessText(lang, "unchecked")}</em>;
  const { failed, passed } = found;
  const text =
    failed === 0
      ? accessText(lang, "passed", { passed: words.number(passed) })
      : accessText(lang, "failed", { failed: words.number(failed), tests: words.number(passed + failed) });
  return <>{text}</>;
}

function Transcripts({ model, sheet }: AccessTextProps) {
  const { words } = model;
  const { lang } = words;
  if (sheet.transcripts.length === 0) return null;
  return (
    <section>
      <h2>{accessText(lang, "spoken")}</h2>
      <p>{accessText(lang, "spoken.text")}</p>
      <ul className={panel["entries"]}>
        {sheet.transcripts.map(({ language, path, state }) => (
          <li key={path}>
            <a href={linkToFile(model, path)} hrefLang={language}>
              {words.t(`language.${language}`)}: {accessText(lang, `spoken.${state}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
