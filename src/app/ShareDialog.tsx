import { useState } from "react";
import { canShareNatively, shareNatively } from "../browser/shareNatively.ts";
import type { Detail } from "../dataset/types.ts";
import { recordTitle } from "../i18n/recordTitle.ts";
import css from "../pages/Controls.module.css";
import { Local } from "../pages/Local.tsx";
import { portraitName } from "../pages/portraitName.ts";
import type { PageCard, PageModel } from "../pages/types.ts";
import { CopyField } from "./CopyField.tsx";
import type { PictureButtons } from "./PictureButtons.tsx";
import type { SelectionFormat } from "./saveSelection.ts";
import { useExplorer } from "./useExplorer.ts";
import { useModal } from "./useModal.ts";
import { usePageCard } from "./usePageCard.ts";

export interface ShareDialogProps {
  readonly model: PageModel;
  readonly onClose: () => void;
  /** Buttons that save the picture: those of the page, handed over so that their code stays in one place. */
  readonly Picture: typeof PictureButtons;
}

/** Everything that can be taken away of what is open: its link, its data, its picture. Closes when another is opened. */
export function ShareDialog({ model, onClose, Picture }: ShareDialogProps) {
  const { detail, detailIndex, words } = model;
  const { dialog, heading, isOver } = useModal(model, onClose);
  const [said, setSaid] = useState("");
  const card = usePageCard(model);
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
        <DataPart model={model} open={detail.open} card={card} onSaid={setSaid} />
        {model.view.view === "table" ? null : (
          <section>
            <p className="note">{words.t("picture.how")}</p>
            <Picture model={model} onSaid={setSaid} />
          </section>
        )}
        <p role="status">{said}</p>
        <button type="button" className={css["button"]} onClick={() => dialog.current?.close()}>
          {words.t("share.close")}
        </button>
      </div>
    </dialog>
  );
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
