import { useEffect, useRef, useState } from "react";
import { formatPath } from "../address/formatAddress.ts";
import { formatEmbedPath } from "../address/formatEmbedPath.ts";
import { NO_FILTER } from "../address/parseAddress.ts";
import { canShareNatively, shareNatively } from "../browser/shareNatively.ts";
import type { Detail } from "../dataset/types.ts";
import { recordTitle } from "../i18n/recordTitle.ts";
import css from "../pages/Controls.module.css";
import { embedHeights } from "../pages/embedHeights.ts";
import { Local } from "../pages/Local.tsx";
import { readEmbed } from "../pages/readEmbed.ts";
import { portraitName } from "../pages/portraitName.ts";
import type { PageCard, PageModel } from "../pages/types.ts";
import { buildEmbedCode } from "../share/buildEmbedCode.ts";
import { CopyField } from "./CopyField.tsx";
import type { SelectionFormat } from "./saveSelection.ts";
import { useExplorer } from "./useExplorer.ts";
import { usePageCard } from "./usePageCard.ts";

export interface ShareDialogProps {
  readonly model: PageModel;
  readonly onClose: () => void;
}

/** Everything that can be taken away of what is open: its link, a frame for another page, its data. Closes when another is opened. */
export function ShareDialog({ model, onClose }: ShareDialogProps) {
  const { detail, detailIndex, words } = model;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState("");
  const card = usePageCard(model);
  const isOver = useIsOver(model);
  useEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
    return dialog.current === null ? undefined : keepKeys(dialog.current);
  }, []);
  if (isOver || detail === null || detailIndex === null) return null;
  const title = recordTitle(detailIndex, detail.open, words.lang);
  if (title === null) return null;
  return (
    <dialog ref={dialog} className="sharebox" aria-labelledby="share-title" onClose={onClose}>
      <div>
        <h2 id="share-title" ref={heading} tabIndex={-1}>
          {words.t("share.title")}
        </h2>
        <p className="note">
          <Local model={model} text={title} />
        </p>
        <LinkPart model={model} title={title.text} onSaid={setSaid} />
        <EmbedPart model={model} open={detail.open} title={title.text} card={card} onSaid={setSaid} />
        <DataPart model={model} open={detail.open} card={card} onSaid={setSaid} />
        <p role="status">{said}</p>
        <button type="button" className={css["button"]} onClick={() => dialog.current?.close()}>
          {words.t("share.close")}
        </button>
      </div>
    </dialog>
  );
}

/** True once something else is open than what the dialog was opened for: its link and its data would be another's. */
function useIsOver({ view, detail }: PageModel): boolean {
  const path = formatPath(view);
  const [first] = useState(path);
  return path !== first || detail === null;
}

/** The Escape key closes the dialog and not also what is open on the page below; a click beside it closes it too. */
function keepKeys(dialog: HTMLDialogElement): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") event.stopPropagation();
  };
  const onClick = ({ target }: Event): void => {
    if (target === dialog) dialog.close();
  };
  dialog.addEventListener("keydown", onKeyDown);
  dialog.addEventListener("click", onClick);
  return () => {
    dialog.removeEventListener("keydown", onKeyDown);
    dialog.removeEventListener("click", onClick);
  };
}

interface PartProps {
  readonly model: PageModel;
  /** Speaks about what was done. */
  readonly onSaid: (text: string) => void;
}

function LinkPart({ model, title, onSaid }: PartProps & { readonly title: string }) {
  const { view, words } = model;
  const { site } = useExplorer();
  const url = site.href(view);
  const send = async (): Promise<void> => {
    const shared = await shareNatively({ title, url });
    if (shared === "refused") onSaid(words.t("share.notSent"));
  };
  return (
    <section>
      <CopyField
        text={url}
        label={words.t("share.link")}
        button={words.t("share.copy")}
        copied={words.t("share.copied")}
        onCopied={(isCopied) => onSaid(words.t(isCopied ? "share.copied" : "share.refused"))}
      />
      {canShareNatively(url) ? (
        <button type="button" className={css["button"]} onClick={() => void send()}>
          {words.t("share.send")}
        </button>
      ) : null}
    </section>
  );
}

interface RecordPartProps extends PartProps {
  readonly open: Detail["open"];
  readonly card: PageCard | null;
}

/** Size of pictures for link previews, as the build draws them, px. */
const LANDSCAPE = { widthPx: 1200, heightPx: 630 } as const;

/** Height that the embed of what is open needs in a column of text, px: as the build writes it, whatever is filtered here. */
function embedHeightPx(model: PageModel): number {
  const plain = { ...model, view: { ...model.view, filter: NO_FILTER, sort: null, view: null } };
  return embedHeights(plain, readEmbed(plain))[640];
}

function EmbedPart({ model, open, title, card, onSaid }: RecordPartProps & { readonly title: string }) {
  const { words } = model;
  const { site } = useExplorer();
  const place = { lang: words.lang, open };
  const path = formatEmbedPath(place);
  if (path === null) return null;
  const code = buildEmbedCode({
    title,
    siteName: model.site.siteName,
    embedUrl: new URL(path, site.base).href,
    pageUrl: new URL(formatPath(place), site.base).href,
    heightPx: embedHeightPx(model),
    picture: card === null ? null : { url: new URL(card.landscape, site.base).href, ...LANDSCAPE },
  });
  return (
    <section>
      <h3>{words.t("share.embed")}</h3>
      <p className="note">{words.t("share.embedHow")}</p>
      <CopyField
        text={code}
        label={words.t("share.code")}
        button={words.t("share.copyCode")}
        copied={words.t("share.codeCopied")}
        onCopied={(isCopied) => onSaid(words.t(isCopied ? "share.codeCopied" : "share.refused"))}
        lines={5}
      />
    </section>
  );
}

function DataPart({ model, open, card, onSaid }: RecordPartProps) {
  const { words } = model;
  const { site, dataUrl } = useExplorer();
  const save = async (format: SelectionFormat): Promise<void> => {
    onSaid(words.t("share.preparing"));
    try {
      // What writes tables and selects records comes only with the first file.
      const { saveSelection } = await import("./saveSelection.ts");
      const file = await saveSelection(format, open, words, { base: site.base, dataUrl });
      onSaid(words.t("share.saved", { file }));
    } catch {
      onSaid(words.t("share.noData"));
    }
  };
  return (
    <section>
      <h3>{words.t("share.data")}</h3>
      <p className="note">{words.t("share.dataHow")}</p>
      <div className="sharerow">
        <button type="button" className={css["button"]} onClick={() => void save("json")}>
          {words.t("share.json")}
        </button>
        <button type="button" className={css["button"]} onClick={() => void save("csv")}>
          {words.t("share.csv")}
        </button>
      </div>
      {card === null || card.portrait === null ? null : (
        <p>
          <a href={new URL(card.portrait, site.base).href} download={portraitName(open)}>
            {words.t("share.portrait")}
          </a>
        </p>
      )}
    </section>
  );
}
