import type { Sort } from "../address/types.ts";
import { datePhrase } from "../i18n/datePhrase.ts";
import { agreementTitle, partyName, sectorName, shortPartyName } from "../i18n/localText.ts";
import { lowerFirst } from "../i18n/lowerFirst.ts";
import { sideText } from "../i18n/sideText.ts";
import { statusPhrase } from "../i18n/statusPhrase.ts";
import { Local } from "./Local.tsx";
import { LocalList } from "./LocalList.tsx";
import { linkTo, linkToOpen } from "./linkTo.ts";
import { orderParties } from "./partyGroups.ts";
import type { PageModel } from "./types.ts";

type Column = "agreements" | "date" | "type";

/** Heading of a column that can be sorted by: a link that turns the order round. */
function SortHeading({ model, column }: { readonly model: PageModel; readonly column: Column }) {
  const { view, words } = model;
  const isUp = view.sort === column;
  const isDown = view.sort === `-${column}`;
  const next: Sort = isDown ? column : `-${column}`;
  return (
    <th scope="col" aria-sort={isUp ? "ascending" : isDown ? "descending" : undefined}>
      <a href={linkTo(model, { sort: next })}>
        {words.t(`sort.${column}`)}
        <span aria-hidden="true">{isUp ? " ▲" : isDown ? " ▼" : " ↕"}</span>
      </a>
    </th>
  );
}

/** The same records as two tables: agreements by date or type, parties by number of agreements. */
export function RecordTable({ model }: { readonly model: PageModel }) {
  return (
    <section className="tables" aria-labelledby="table-title">
      <h2 id="table-title">{model.words.t("view.table")}</h2>
      <AgreementTable model={model} />
      <PartyTable model={model} />
    </section>
  );
}

function AgreementTable({ model }: { readonly model: PageModel }) {
  const { overview, overviewIndex: index, words } = model;
  const { language } = index.dataset;
  return (
    <div className="scroll" role="region" aria-labelledby="table-title table-agreements" tabIndex={0}>
      <table>
        <caption id="table-agreements">{words.t("list.agreements", { n: overview.matched.agreements })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t("field.title")}</th>
            <SortHeading model={model} column="type" />
            <th scope="col">{words.t("field.parties")}</th>
            <th scope="col">{words.t("field.sector")}</th>
            <SortHeading model={model} column="date" />
            <th scope="col">{words.t("field.status")}</th>
          </tr>
        </thead>
        <tbody>
          {overview.agreements
            .flatMap((id) => index.agreements.get(id) ?? [])
            .map((agreement) => (
              <tr key={agreement.id}>
                <th scope="row">
                  <a href={linkToOpen(model, { kind: "agreement", id: agreement.id })}>
                    <Local model={model} text={agreementTitle(agreement, language, words.lang)} />
                  </a>
                </th>
                <td>{words.t(`type.${agreement.type}`)}</td>
                <td>
                  <LocalList
                    model={model}
                    texts={agreement.participants
                      .flatMap(({ party }) => index.parties.get(party ?? "") ?? [])
                      .map((party) => shortPartyName(party, language, words.lang))}
                  />
                </td>
                <td>
                  {(agreement.sectors ?? [])
                    .flatMap((id) => index.sectors.get(id) ?? [])
                    .map((sector) => sectorName(sector, language, words.lang).text)
                    .map((name, position) => (position === 0 ? name : lowerFirst(index, name)))
                    .join(", ")}
                </td>
                <td>{datePhrase(words, agreement) ?? <em>{words.t("text.notStated")}</em>}</td>
                <td>{statusPhrase(words, agreement)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function PartyTable({ model }: { readonly model: PageModel }) {
  const { overview, overviewIndex: index, words } = model;
  const { language } = index.dataset;
  return (
    <div className="scroll" role="region" aria-labelledby="table-title table-parties" tabIndex={0}>
      <table>
        <caption id="table-parties">{words.t("list.parties", { n: overview.matched.parties })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t("field.name")}</th>
            <th scope="col">{words.t("field.kind")}</th>
            <th scope="col">{words.t("field.side")}</th>
            <SortHeading model={model} column="agreements" />
          </tr>
        </thead>
        <tbody>
          {orderParties(model)
            .flatMap((id) => index.parties.get(id) ?? [])
            .map((party) => {
              const side = sideText(words, index, overview.side[party.id]);
              return (
                <tr key={party.id}>
                  <th scope="row">
                    <a href={linkToOpen(model, { kind: "party", id: party.id })}>
                      <Local model={model} text={partyName(party, language, words.lang)} />
                    </a>
                  </th>
                  <td>{words.t(`kind.${party.kind}`)}</td>
                  <td>{side === null ? "" : <Local model={model} text={side} />}</td>
                  <td>{words.number(overview.degree[party.id] ?? 0)}</td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </div>
  );
}
