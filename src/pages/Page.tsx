import { AboutText } from "./AboutText.tsx";
import { AgreementList } from "./AgreementList.tsx";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { Diagram } from "./Diagram.tsx";
import { hasRing } from "./hasRing.ts";
import { Legend } from "./Legend.tsx";
import { Masthead } from "./Masthead.tsx";
import css from "./Page.module.css";
import { PageFooter } from "./PageFooter.tsx";
import { Intro } from "./Intro.tsx";
import { Panel } from "./Panel.tsx";
import { PaperSources } from "./PaperSources.tsx";
import { PartyList } from "./PartyList.tsx";
import { PathMenu } from "./PathMenu.tsx";
import { PictureActs } from "./PictureActs.tsx";
import { RecordTable } from "./RecordTable.tsx";
import { SearchField } from "./SearchField.tsx";
import { Shown } from "./Shown.tsx";
import { StatusText } from "./StatusText.tsx";
import { Tools } from "./Tools.tsx";
import type { LiveParts, PageModel } from "./types.ts";

export interface PageProps {
  readonly model: PageModel;
  readonly live?: LiveParts;
}

/** A whole page of the atlas: words first, then picture, panel and lists. The same for every address. */
export function Page({ model, live = {} }: PageProps) {
  const { view, words } = model;
  // On a narrow page the ring of an opened agreement or party stands above its text; other pages begin with their text.
  const kind = view.open.kind === "start" ? css["start"] : `${css["item"]} ${hasRing(model) ? css["ring"] : ""}`;
  return (
    <div className={`${css["page"]} ${kind}`} data-full={live.isFull === true ? "" : undefined}>
      <a className={css["skip"]} href="#list">
        {words.t("skip.diagram")}
      </a>
      <Masthead model={model} publish={live.publish} />
      <Intro model={model} />
      {live.search ?? <SearchField model={model} />}
      {view.open.kind === "about" ? <AboutText model={model} /> : <Explorer model={model} live={live} />}
      {live.status ?? <StatusText />}
      <PaperSources model={model} />
      <PageFooter model={model} />
    </div>
  );
}

function Explorer({ model, live = {} }: PageProps) {
  const { view } = model;
  return (
    <main className={css["main"]}>
      <Tabs model={model} />
      <Tools model={model} live={live.tools} path={live.path?.tool ?? <PathMenu model={model} place="tool" />} />
      <Shown model={model} retry={live.retry} />
      {view.view === "table" ? <RecordTable model={model} /> : (live.diagram ?? <Diagram model={model} />)}
      <Legend model={model} context={live.context} />
      {view.view === "table" ? null : (live.picture ?? <PictureActs words={model.words} />)}
      <aside className={css["aside"]} aria-labelledby="panel-title" data-sheet={live.sheet?.height}>
        {live.sheet?.controls}
        <Breadcrumb model={model} />
        <Panel model={model} share={live.share} retry={live.retry} path={live.path} />
      </aside>
      <div className={css["lists"]} id="list">
        <AgreementList model={model} />
        <PartyList model={model} />
        {live.more}
      </div>
    </main>
  );
}

const TABS = [
  { id: "tab-agreements", message: "tab.agreements" },
  { id: "tab-parties", message: "tab.parties" },
  { id: "tab-diagram", message: "tab.diagram" },
] as const;

/** Three parts of the start page on a narrow screen; radio buttons and style sheet alone switch them, so no script is needed. */
function Tabs({ model: { words, overview } }: PageProps) {
  return (
    <>
      {TABS.map(({ id, message }, position) => (
        <input
          key={id}
          className={css["radio"]}
          type="radio"
          name="tab"
          id={id}
          defaultChecked={position === 0}
          aria-label={words.t(message)}
        />
      ))}
      <div className={css["tabs"]}>
        {TABS.map(({ id, message }) => (
          <label key={id} htmlFor={id}>
            {words.t(message)}
            {id === "tab-agreements" ? ` ${words.number(overview.matched.agreements)}` : ""}
            {id === "tab-parties" ? ` ${words.number(overview.matched.parties)}` : ""}
          </label>
        ))}
      </div>
    </>
  );
}
