import { useMemo, useState, type FormEvent } from "react";
import { createIndex } from "../dataset/createIndex.ts";
import type { Overview, PartyId } from "../dataset/types.ts";
import css from "../pages/Controls.module.css";
import { partyChoices, type PartyChoices } from "../pages/partyChoices.ts";
import type { PageModel } from "../pages/types.ts";
import { openPath } from "../scene/openPath.ts";
import { RetryButton } from "./RetryButton.tsx";
import { useExplorer } from "./useExplorer.ts";
import { useParties } from "./useParties.ts";

export interface PathFormProps {
  readonly model: PageModel;
  /** Called when a path has been asked for. */
  readonly onAsked?: (() => void) | undefined;
}

/** Both ends as the address or the open party has them; empty where it has none. */
function givenEnds({ view: { open } }: PageModel): readonly [string, string] {
  if (open.kind === "path") return [open.from, open.to];
  return [open.kind === "party" ? open.id : "", ""];
}

/** Everything that can be chosen here: what the overview lists, and who is open or at an end of the path. */
function useChoices(model: PageModel, overview: Overview): PartyChoices {
  const { detail, view, words } = model;
  const shown = openPath(view, model.shownPath);
  return useMemo(
    () =>
      partyChoices(words, createIndex(overview.slice), overview, [
        ...(detail === null ? [] : [{ ...detail, parties: detail.slice.parties }]),
        ...(shown === null ? [] : [{ ...shown.path, parties: shown.path.slice.parties }]),
      ]),
    [words, overview, detail, shown],
  );
}

/** Two lists of parties and a button: native ones, so that every hand and every reader can use them. */
export function PathForm({ model, onAsked }: PathFormProps) {
  const { words } = model;
  const { chunk: overview, hasFailed, retry } = useParties();
  if (overview !== null) return <Choosing model={model} overview={overview} onAsked={onAsked} />;
  return (
    <p>
      {words.t(hasFailed ? "status.dataFailed" : "status.loading")}{" "}
      {hasFailed ? <RetryButton words={words} onRetry={retry} /> : null}
    </p>
  );
}

interface ChoosingProps extends PathFormProps {
  readonly overview: Overview;
}

function Choosing({ model, overview, onAsked }: ChoosingProps) {
  const { store } = useExplorer();
  const { words } = model;
  const choices = useChoices(model, overview);
  const given = givenEnds(model);
  const [chosen, setChosen] = useState({ given, ends: given });
  // What was chosen holds until the page itself names other parties.
  const isCurrent = chosen.given[0] === given[0] && chosen.given[1] === given[1];
  const [from, to] = isCurrent ? chosen.ends : given;
  const known = (id: string): PartyId | undefined =>
    choices.groups.flatMap(({ parties }) => parties).find((party) => party.id === id)?.id;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const [first, second] = [known(from), known(to)];
    if (first === undefined || second === undefined) return;
    onAsked?.();
    store.actions.findPath(first, second);
  };
  return (
    <form className="pathform" onSubmit={onSubmit}>
      <PartySelect
        model={model}
        label={words.t("path.first")}
        choices={choices}
        value={known(from) ?? ""}
        onChoose={(id) => setChosen({ given, ends: [id, to] })}
      />
      <PartySelect
        model={model}
        label={words.t("path.second")}
        choices={choices}
        value={known(to) ?? ""}
        onChoose={(id) => setChosen({ given, ends: [from, id] })}
      />
      <button type="submit" className={css["button"]}>
        {words.t("path.show")}
      </button>
      {choices.listed === null ? null : <p className="note">{words.t("path.busiest", { n: choices.listed })}</p>}
    </form>
  );
}

interface PartySelectProps {
  readonly model: PageModel;
  readonly label: string;
  readonly choices: PartyChoices;
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function PartySelect({ model: { words }, label, choices, value, onChoose }: PartySelectProps) {
  return (
    <label>
      {label}
      <select required value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{words.t("path.choose")}</option>
        {choices.groups.map(({ label: side, parties }) => {
          const options = parties.map(({ id, name }) => (
            <option key={id} value={id} lang={name.lang === words.lang ? undefined : name.lang}>
              {name.text}
            </option>
          ));
          return side === "" ? (
            options
          ) : (
            <optgroup key={side} label={side}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </label>
  );
}
