import type { EmbedWords } from "../share/embedFrame.ts";

/** What is left out; what is awaited or failed; where a link leads that may not open. Each has a line, so that none hides another. */
export type NoteLine = "filter" | "state" | "address";

/** The lines in which an embed's first script speaks. */
export interface Note {
  /** Says it in place of what the line said before, with at most one button. Plain text. */
  say(line: NoteLine, text: string, action?: { readonly label: string; readonly run: () => void }): void;
  /** Says that something could not be loaded. One button tries again all that has failed. */
  fail(again: () => void): void;
  /** What had failed has come. */
  mend(again: () => void): void;
  clear(line: NoteLine): void;
}

/** The lines at the foot of the document (`#accord-note`), which are spoken when they change. */
export function createNote(words: EmbedWords): Note {
  const place = document.getElementById("accord-note");
  const lines = new Map<NoteLine, HTMLElement>();
  const failed = new Set<() => void>();
  const clear: Note["clear"] = (line) => {
    lines.get(line)?.remove();
    lines.delete(line);
  };
  const say: Note["say"] = (line, text, action) => {
    clear(line);
    const element = document.createElement("span");
    element.append(text);
    if (action !== undefined) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = action.label;
      button.addEventListener("click", action.run);
      element.append(" ", button);
    }
    lines.set(line, element);
    place?.append(element);
  };
  const retry = (): void => {
    for (const again of failed) again();
  };
  return {
    say,
    fail: (again) => {
      failed.add(again);
      say("state", words.failed, { label: words.retry, run: retry });
    },
    mend: (again) => {
      if (failed.delete(again) && failed.size === 0) clear("state");
    },
    clear,
  };
}
