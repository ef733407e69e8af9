import { useState } from "react";
import { formatPath } from "../address/formatAddress.ts";
import { formatEmbedAddress } from "../address/formatEmbedAddress.ts";
import { NO_FILTER } from "../address/parseAddress.ts";
import { PLAIN_EMBED } from "../address/types.ts";
import { publicBase } from "../browser/publicBase.ts";
import { hasFilter } from "../dataset/hasFilter.ts";
import css from "../pages/Controls.module.css";
import { embedPlace } from "../pages/embedPlace.ts";
import type { PageModel } from "../pages/types.ts";
import { buildEmbedCode } from "../share/buildEmbedCode.ts";
import type { EmbedFacts } from "../share/parseEmbedFacts.ts";
import { CopyField } from "./CopyField.tsx";
import { PublishChoices, type PublishChoice } from "./PublishChoices.tsx";
import { PublishPreview } from "./PublishPreview.tsx";
import { RetryButton } from "./RetryButton.tsx";
import { useEmbedFacts } from "./useEmbedFacts.ts";
import { useExplorer } from "./useExplorer.ts";
import { useModal } from "./useModal.ts";

export interface PublishDialogProps {
  readonly model: PageModel;
  readonly onClose: () => void;
}

/** What an editor takes away to show this page's record, or the whole, on another site: form and look to choose, preview, code. */
export function PublishDialog({ model, onClose }: PublishDialogProps) {
  const { words } = model;
  const { dialog, heading, isOver } = useModal(model, onClose);
  const [choice, setChoice] = useState<PublishChoice>({ form: "loader", lang: words.lang, options: PLAIN_EMBED });
  const [said, setSaid] = useState("");
  const published = usePublished(model, choice);
  const { facts, hasFailed, retry } = useEmbedFacts(published.plainUrl);
  // What was copied is the code before: saying so under another would be untrue.
  const change = (next: PublishChoice): void => {
    setChoice(next);
    setSaid("");
  };
  if (isOver) return null;
  return (
    <dialog ref={dialog} className="sharebox wide" aria-labelledby="publish-title" onClose={onClose}>
      <div>
        <h2 id="publish-title" ref={heading} tabIndex={-1}>
          {words.t("publish.title")}
        </h2>
        <button type="button" className={css["button"]} onClick={() => dialog.current?.close()}>
          {words.t("share.close")}
        </button>
        <p className="note">{words.t("publish.how")}</p>
        <div className="publish">
          <section>
            <PublishChoices model={model} choice={choice} onChoice={change} />
            {published.notes.map((note) => (
              <p key={note} className="note">
                {note}
              </p>
            ))}
            {facts === null ? (
              <p className="note">
                {words.t(hasFailed ? "status.dataFailed" : "status.loading")}{" "}
                {hasFailed ? <RetryButton words={words} onRetry={retry} /> : null}
              </p>
            ) : (
              <Code model={model} choice={choice} published={published} facts={facts} onSaid={setSaid} />
            )}
          </section>
          <PublishPreview
            url={published.previewUrl}
            name={words.t("publish.preview")}
            form={choice.form}
            heightsPx={facts?.heightsPx ?? null}
          />
        </div>
        <p role="status">{said}</p>
      </div>
    </dialog>
  );
}

interface Published {
  /** Where the embed stands here, as the build wrote it. */
  readonly plainUrl: string;
  /** The same as it was chosen. */
  readonly previewUrl: string;
  /** What other sites are given: public addresses, where the build knew them. */
  readonly embedUrl: string;
  readonly pageUrl: string;
  readonly base: URL;
  /** What has to be known of it. */
  readonly notes: readonly string[];
}

/** Whether a site stands where only its maker sees it. */
const isOwnMachine = ({ hostname }: URL): boolean => /^(?:localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname);

/** Addresses of what is published: this page's record as it is, or the whole with what is filtered here. */
function usePublished(model: PageModel, { form, lang, options }: PublishChoice): Published {
  const { view, words } = model;
  const { site } = useExplorer();
  const named = publicBase(formatPath(view));
  const base = named ?? site.base;
  const place = { ...embedPlace(model), lang };
  // Nothing of a record is left out, whatever is filtered around it.
  const filter = place.open.kind === "start" ? view.filter : NO_FILTER;
  const addressOf = (query: Parameters<typeof formatEmbedAddress>[1]): string => formatEmbedAddress(place, query) ?? "";
  const plain = addressOf({ filter: NO_FILTER, options: PLAIN_EMBED });
  // Systems that are given the page's address ask for its embed themselves, and know nothing of choices made here.
  const chosen = form === "address" ? plain : addressOf({ filter, options });
  const notes = [
    form !== "address" && hasFilter(filter) ? words.t("publish.filtered") : "",
    isOwnMachine(base) ? words.t("publish.local") : "",
    form === "address" && named === null && !isOwnMachine(base) ? words.t("publish.unnamed") : "",
  ];
  return {
    plainUrl: new URL(plain, site.base).href,
    previewUrl: new URL(chosen, site.base).href,
    embedUrl: new URL(chosen, base).href,
    pageUrl: new URL(formatPath(place), base).href,
    base,
    notes: notes.filter((note) => note !== ""),
  };
}

interface CodeProps {
  readonly model: PageModel;
  readonly choice: PublishChoice;
  readonly published: Published;
  readonly facts: EmbedFacts;
  readonly onSaid: (text: string) => void;
}

function Code({ model, choice: { form }, published, facts, onSaid }: CodeProps) {
  const { site, words } = model;
  const { base, embedUrl, pageUrl } = published;
  const { heightsPx, picture, title } = facts;
  const code = buildEmbedCode(form, {
    title,
    siteName: site.siteName,
    embedUrl,
    pageUrl,
    loaderUrl: new URL("embed.js", base).href,
    heightsPx,
    picture: picture === null ? null : { ...picture, url: new URL(picture.path, base).href },
  });
  const isAddress = form === "address";
  const copied = words.t(isAddress ? "share.copied" : "share.codeCopied");
  return (
    <CopyField
      key={code}
      text={code}
      label={words.t(isAddress ? "publish.pageAddress" : "share.code")}
      button={words.t(isAddress ? "share.copy" : "share.copyCode")}
      copied={copied}
      onCopied={(isCopied) => onSaid(isCopied ? copied : words.t("share.refused"))}
      lines={isAddress ? 1 : 5}
    />
  );
}
