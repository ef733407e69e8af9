import { useRef, useState } from "react";
import { formatPath } from "../address/formatAddress.ts";
import { copyText } from "../browser/copyText.ts";
import { downloadFile } from "../browser/downloadFile.ts";
import { citationText } from "../i18n/citationText.ts";
import css from "../pages/Controls.module.css";
import type { PageModel } from "../pages/types.ts";
import { buildCsl } from "../share/buildCsl.ts";
import { useExplorer } from "./useExplorer.ts";

/** The citation with the page's own address, to copy, or as a file for reference managers. */
export function CiteTools({ model }: { readonly model: PageModel }) {
  const { detail, detailIndex, words } = model;
  const { site } = useExplorer();
  const text = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState("");
  if (detail === null || detailIndex === null) return null;
  const { open } = detail;
  const url = new URL(formatPath({ lang: words.lang, open }), site.base).href;
  const place = { siteName: model.site.siteName, url };
  const citation = citationText(words, detailIndex, open, place) ?? "";
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(citation);
    if (!isCopied && text.current !== null) getSelection()?.selectAllChildren(text.current);
    setSaid(words.t(isCopied ? "cite.copied" : "share.refused"));
  };
  const save = (): void => {
    const file = `${open.kind}-${open.id}.csl.json`;
    const items = buildCsl(words, detailIndex, open, place);
    downloadFile(file, JSON.stringify(items, null, 1), "application/vnd.citationstyles.csl+json");
    setSaid(words.t("share.saved", { file }));
  };
  return (
    <>
      <p ref={text} className="citation">
        {citation}
      </p>
      <div className="sharerow">
        <button type="button" className={css["button"]} onClick={() => void copy()}>
          {words.t("cite.copy")}
        </button>
        <button type="button" className={css["button"]} onClick={save}>
          {words.t("cite.file")}
        </button>
      </div>
      <p role="status" className="note">
        {said}
      </p>
    </>
  );
}
