import { useId } from "react";
import { EMBED_THEMES, type EmbedOptions } from "../address/types.ts";
import type { Lang } from "../dataset/types.ts";
import css from "../pages/Controls.module.css";
import type { PageModel } from "../pages/types.ts";
import { EMBED_FORMS, type EmbedForm } from "../share/buildEmbedCode.ts";

/** What is to be published, and how. */
export interface PublishChoice {
  readonly form: EmbedForm;
  readonly lang: Lang;
  readonly options: EmbedOptions;
}

export interface PublishChoicesProps {
  readonly model: PageModel;
  readonly choice: PublishChoice;
  readonly onChoice: (choice: PublishChoice) => void;
}

/** Form, look and language of what is published. An address carries no look, so there is nothing to choose with it. */
export function PublishChoices({ model, choice, onChoice }: PublishChoicesProps) {
  const { site, words } = model;
  const { form, lang, options } = choice;
  const name = useId();
  const setOptions = (change: Partial<EmbedOptions>): void =>
    onChoice({ ...choice, options: { ...options, ...change } });
  return (
    <>
      <fieldset>
        <legend>{words.t("publish.form")}</legend>
        {EMBED_FORMS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={one === form}
              onChange={() => onChoice({ ...choice, form: one })}
            />
            {words.t(`publish.${one}`)}
          </label>
        ))}
        <p className="note">{words.t(`publish.${form}How`)}</p>
      </fieldset>
      <fieldset>
        <legend>{words.t("publish.look")}</legend>
        {site.languages.length < 2 ? null : (
          <Choice
            label={words.t("nav.languages")}
            value={lang}
            values={site.languages}
            say={(one) => words.t(`language.${one}`)}
            onChange={(one) => onChoice({ ...choice, lang: one })}
          />
        )}
        <fieldset className="bare" disabled={form === "address"}>
          <Choice
            label={words.t("publish.theme")}
            value={options.theme}
            values={EMBED_THEMES}
            // The loader reads what ground the embed will stand on; a frame knows only the reader's system.
            say={(one) => words.t(one === "auto" && form === "loader" ? "publish.theme.page" : `publish.theme.${one}`)}
            onChange={(theme) => setOptions({ theme })}
          />
          <Switch isOn={options.title} onChange={(title) => setOptions({ title })}>
            {words.t("publish.withTitle")}
          </Switch>
          <Switch isOn={options.labels} onChange={(labels) => setOptions({ labels })}>
            {words.t("publish.withNames")}
          </Switch>
        </fieldset>
      </fieldset>
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  /** A value in words. */
  readonly say: (value: T) => string;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, values, say, onChange }: ChoiceProps<T>) {
  const pick = (text: string): void => {
    const known = values.find((one) => one === text);
    if (known !== undefined) onChange(known);
  };
  return (
    <label className="choice">
      {label}
      <select className={css["button"]} value={value} onChange={({ currentTarget }) => pick(currentTarget.value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SwitchProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly children: string;
}

function Switch({ isOn, onChange, children }: SwitchProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {children}
    </label>
  );
}
