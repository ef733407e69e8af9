import type { ReactNode } from "react";
import { Edition, hasEdition } from "./Edition.tsx";
import css from "./Embed.module.css";
import { EmbedLink } from "./EmbedLink.tsx";
import { EmbedList } from "./EmbedList.tsx";
import { EmbedPicture } from "./EmbedPicture.tsx";
import { EmbedReceipts } from "./EmbedReceipts.tsx";
import { linkToOpen } from "./linkTo.ts";
import { Local } from "./Local.tsx";
import type { EmbedContent } from "./readEmbed.ts";
import type { PageModel } from "./types.ts";

export interface EmbedProps {
  readonly model: PageModel;
  readonly content: EmbedContent;
  /** Whole address of the full page, for paper; empty where the build knows none, and the first script fills it in. */
  readonly address: string;
  readonly live?: EmbedLive;
}

/** Live parts of an embed. At first they render exactly what stands there without them. */
export interface EmbedLive {
  /** Way back, above the title. */
  readonly back?: ReactNode;
  /** In place of the drawings, of the same form. */
  readonly picture: ReactNode;
  /** Buttons and hints for the picture, beside the folded list. */
  readonly tools?: ReactNode;
  /** Whether the list is unfolded because the picture names nobody. */
  readonly isListOpen: boolean;
  /** What the last act did, ending in the line that speaks it. */
  readonly status: ReactNode;
}

/** A record or the whole atlas inside another site's page: words, picture, the source's own words, and the way to the full page. */
export function Embed({ model, content, address, live }: EmbedProps) {
  const { site, view, words } = model;
  return (
    <main className={content.isAlone ? `${css["embed"]} ${css["item"]}` : css["embed"]}>
      <EmbedHead model={model} content={content} address={address} back={live?.back} />
      {live === undefined ? <EmbedPicture pictures={content.pictures} /> : live.picture}
      <EmbedReceipts model={model} content={content} />
      {live?.tools}
      <EmbedList model={model} content={content} isOpen={live?.isListOpen} />
      <p className={css["foot"]}>
        <EmbedLink className={css["strong"]} href={linkToOpen(model, view.open)}>
          {words.t("embed.open")}
        </EmbedLink>
        <EmbedLink href={linkToOpen(model, { kind: "start" })}>
          {words.t("embed.madeWith", { site: site.siteName })}
        </EmbedLink>
      </p>
      {live === undefined ? <p className={css["spoken"]} role="status" /> : live.status}
    </main>
  );
}

/** What it is, in one sentence; who reported it and when, and of which edition of the data this is. */
function EmbedHead({ model, content, address, back }: EmbedProps & { readonly back: ReactNode }) {
  const { words } = model;
  const { kicker, moreSources, sentence, sources, status, title, withdrawn } = content;
  return (
    <header className={css["head"]}>
      {back}
      <p className={css["kicker"]}>
        <Local model={model} text={kicker} />
      </p>
      <h1>
        <Local model={model} text={title} />
      </h1>
      {withdrawn === null ? null : (
        <p className={css["strong"]}>
          {withdrawn.when} <Local model={model} text={withdrawn.reason} mark />
        </p>
      )}
      <p className={css["sentence"]}>{sentence}</p>
      <p className={css["note"]}>
        {sources.map(({ name, when, href }, position) => (
          <span key={href}>
            {position === 0 ? `${words.t("intro.source")} ` : "; "}
            <EmbedLink href={href}>
              <Local model={model} text={name} />
              {when}
            </EmbedLink>
          </span>
        ))}
        {moreSources === 0 ? "" : ` ${words.t("intro.moreSources", { n: moreSources })}`}
        {status === "" ? "" : `${sources.length === 0 ? "" : " · "}${status}`}
        {hasEdition(model) ? (
          <>
            {sources.length === 0 && status === "" ? "" : " · "}
            <Edition model={model} />
          </>
        ) : null}
      </p>
      {/* On paper no link can be followed. Here, since a frame that is too low is cut at its end. */}
      <p id="accord-address" className={css["note"]}>
        {address}
      </p>
    </header>
  );
}
