/** The one line in which an embed's first script speaks: what is left out, what is awaited, what failed. */
export interface Note {
  /** Says it, with at most one button. Plain text. */
  say(text: string, action?: { readonly label: string; readonly run: () => void }): void;
  clear(): void;
}

/** The line at the foot of the document (`#accord-note`), which is spoken when it changes. */
export function createNote(): Note {
  const line = document.getElementById("accord-note");
  return {
    say: (text, action) => {
      if (line === null) return;
      line.replaceChildren(text);
      if (action === undefined) return;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = action.label;
      button.addEventListener("click", action.run);
      line.append(" ", button);
    },
    clear: () => line?.replaceChildren(),
  };
}
