import type { DatasetIndex } from "../dataset/createIndex.ts";
import type { Claim } from "../dataset/types.ts";
import { claimAnchorsOf } from "./claimAnchorsOf.ts";
import { ClaimReceipt } from "./ClaimReceipt.tsx";
import { FormerAnchors } from "./FormerAnchors.tsx";
import { LineLink } from "./LineLink.tsx";
import css from "./Panel.module.css";
import type { PageModel } from "./types.ts";

export interface ClaimListProps {
  readonly model: PageModel;
  readonly index: DatasetIndex;
  readonly claims: readonly Claim[];
  /** Without a heading of its own where the claims belong to one line of a list. */
  readonly bare?: boolean;
}

/** Every claim behind a record: quote, source, date, place in it, and how far the words carry. Each has an address. */
export function ClaimList({ model, index, claims, bare = false }: ClaimListProps) {
  const { detail, words } = model;
  const anchors = detail === null ? null : claimAnchorsOf(detail);
  if (claims.length === 0) return null;
  return (
    <>
      {bare ? null : <h2>{words.t("claims.title")}</h2>}
      <ol className={css["claims"]}>
        {claims.map((claim, position) => {
          const anchor = anchors?.get(claim);
          return (
            <li
              key={`${claim.source} ${claim.quote ?? ""} ${String(position)}`}
              id={anchor?.id}
              className={claim.disputes === true ? css["disputed"] : undefined}
            >
              {anchor === undefined ? null : <FormerAnchors formerIds={anchor.formerIds} />}
              <ClaimReceipt model={model} index={index} claim={claim}>
                {anchor === undefined ? null : (
                  <LineLink model={model} anchor={anchor.id} name={words.t("claim.link", { n: anchor.n })} />
                )}
              </ClaimReceipt>
            </li>
          );
        })}
      </ol>
    </>
  );
}
