import type { PartyId } from "../dataset/types.ts";
import { shortPartyName } from "../i18n/localText.ts";
import css from "./Lists.module.css";
import { Local } from "./Local.tsx";
import { linkToOpen } from "./linkTo.ts";
import { partyGroups } from "./partyGroups.ts";
import { PartyRow } from "./PartyRow.tsx";
import type { PageModel } from "./types.ts";

/** The parties as lists, one per side; then those that are named around the agreements but in none of them. */
export function PartyList({ model }: { readonly model: PageModel }) {
  const { overview, words } = model;
  const isWhole = overview.parties.length >= overview.matched.parties;
  return (
    <section className={css["partylist"]} aria-labelledby="parties-title">
      <h2 id="parties-title">{words.t("list.parties", { n: overview.matched.parties })}</h2>
      {partyGroups(model).map((group) => (
        <div key={group.key} className={`${css["group"]} ${group.side}`}>
          {group.title.text === "" ? null : (
            <h3>
              <Local model={model} text={group.title} />
              {isWhole ? ` (${words.number(group.parties.length)})` : ""}
            </h3>
          )}
          <ul>
            {group.parties.map((id) => (
              <PartyItem key={id} model={model} id={id} />
            ))}
          </ul>
        </div>
      ))}
      {overview.parties.length < overview.matched.parties ? (
        <p className={css["more"]}>
          {words.t("list.shown", { shown: overview.parties.length, total: overview.matched.parties })}
        </p>
      ) : null}
    </section>
  );
}

/** A party of the list, by its id; nothing where the overview does not hold it. */
function PartyItem({ model, id }: { readonly model: PageModel; readonly id: PartyId }) {
  const { overview, overviewIndex: index, view, words } = model;
  const party = index.parties.get(id);
  if (party === undefined) return null;
  const { text, lang } = shortPartyName(party, index.dataset.language, words.lang);
  return (
    <PartyRow
      words={words}
      text={text}
      lang={lang}
      kind={party.kind}
      count={overview.degree[id] ?? 0}
      href={linkToOpen(model, { kind: "party", id })}
      isOpen={view.open.kind === "party" && view.open.id === id}
    />
  );
}
