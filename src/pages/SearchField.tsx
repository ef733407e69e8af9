import type { ComponentPropsWithRef } from "react";
import css from "./Controls.module.css";
import { linkTo } from "./linkTo.ts";
import type { PageModel } from "./types.ts";

export interface SearchFieldProps {
  readonly model: PageModel;
  /** What the live field needs besides. */
  readonly inputProps?: ComponentPropsWithRef<"input">;
  readonly children?: React.ReactNode;
  readonly onSubmit?: React.FormEventHandler;
}

/** The search field. Before any script runs it is a plain form whose answer is the start page with its query applied. */
export function SearchField({ model, inputProps, children, onSubmit }: SearchFieldProps) {
  const { view, words } = model;
  return (
    <form
      className={css["search"]}
      role="search"
      action={linkTo(model, { open: { kind: "start" } }).split("?")[0]}
      method="get"
      onSubmit={onSubmit}
    >
      <input
        className={css["field"]}
        type="search"
        name="q"
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        aria-label={words.t("search.label")}
        placeholder={words.t("search.placeholder")}
        defaultValue={inputProps === undefined ? view.filter.q : undefined}
        {...inputProps}
      />
      {children}
    </form>
  );
}
