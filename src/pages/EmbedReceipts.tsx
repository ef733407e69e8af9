import css from "./Embed.module.css";
import { EmbedLink } from "./EmbedLink.tsx";
import { linkToOpen } from "./linkTo.ts";
import { Local } from "./Local.tsx";
import type { EmbedContent } from "./readEmbed.ts";
import type { Receipt } from "./readReceipts.ts";
import type { PageModel } from "./types.ts";

/** The source's own words under the picture: quotes, where they stand, how far they carry, and what disputes them. */
export function EmbedReceipts({ model, content }: { readonly model: PageModel; readonly content: EmbedContent }) {
  const { view, words } = model;
  const { receipts, receiptsOf } = content;
  if (receipts.shown.length === 0) return null;
  return (
    <div className={css["receipts"]}>
      {receiptsOf === null ? null : (
        <p className={css["of"]}>
          <EmbedLink href={receiptsOf.href}>
            <Local model={model} text={receiptsOf.title} />
          </EmbedLink>
        </p>
      )}
      {receipts.shown.map((receipt, position) => (
        <ReceiptText key={`${receipt.line} ${String(position)}`} model={model} receipt={receipt} />
      ))}
      {receipts.more === 0 ? null : (
        <p className={css["note"]}>
          <EmbedLink href={receiptsOf?.href ?? linkToOpen(model, view.open)}>
            {words.t("embed.moreQuotes", { n: receipts.more })}
          </EmbedLink>
        </p>
      )}
    </div>
  );
}

function ReceiptText({ model: { words }, receipt }: { readonly model: PageModel; readonly receipt: Receipt }) {
  const { dispute, lang, line, quotes, url } = receipt;
  return (
    <>
      {quotes.length === 0 ? null : (
        <blockquote lang={lang ?? undefined}>
          {quotes.map((quote) => (
            <p key={quote}>“{quote}”</p>
          ))}
        </blockquote>
      )}
      {dispute === null ? null : <p className={css["strong"]}>{dispute}</p>}
      <p className={css["note"]}>
        {line}
        {url === null ? null : (
          <>
            {" · "}
            <EmbedLink href={url}>{words.t(quotes.length === 0 ? "claim.openRecord" : "claim.openPassage")}</EmbedLink>
          </>
        )}
      </p>
    </>
  );
}
