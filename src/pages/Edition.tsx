import type { PageModel } from "./types.ts";

/** When the data was last changed, and in which version it is: "data updated 5 October 2023, version 2". What it does not say is left out. */
export function Edition({ model }: { readonly model: Pick<PageModel, "overviewIndex" | "words"> }) {
  const { overviewIndex, words } = model;
  const { updated, version } = overviewIndex.dataset;
  return (
    <>
      {updated === undefined ? null : (
        <>
          {words.t("intro.updated")} <time dateTime={updated}>{words.date(updated)}</time>
        </>
      )}
      {updated === undefined || version === undefined ? "" : ", "}
      {version === undefined ? "" : words.t("footer.version", { version })}
    </>
  );
}

/** Whether a dataset says anything of its edition. */
export function hasEdition({ overviewIndex }: Pick<PageModel, "overviewIndex">): boolean {
  const { updated, version } = overviewIndex.dataset;
  return updated !== undefined || version !== undefined;
}
