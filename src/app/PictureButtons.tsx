import { useState } from "react";
import { PictureActs } from "../pages/PictureActs.tsx";
import type { PageModel } from "../pages/types.ts";
import type { FileNews } from "../state/types.ts";
import { fileText } from "./noticeText.ts";
import type { PictureFormat } from "./savePicture.ts";
import { shownWidth } from "./takeStage.ts";
import { useExplorer } from "./useExplorer.ts";

export interface PictureButtonsProps {
  readonly model: PageModel;
  /** Speaks about what was done; without it the page's one live region does, and the buttons show it. */
  readonly onSaid?: (text: string) => void;
}

/** Saves the picture of the view as a file; what draws it comes with the first one. */
export function PictureButtons({ model, onSaid }: PictureButtonsProps) {
  const { view, words } = model;
  const { site, store } = useExplorer();
  const [shown, setShown] = useState("");
  const tell = (kind: FileNews, file = ""): void => {
    const text = fileText(words, kind, file);
    if (onSaid !== undefined) return onSaid(text);
    setShown(text);
    store.actions.notifyFile(kind, file);
  };
  const save = async (format: PictureFormat): Promise<void> => {
    tell("preparing");
    try {
      const { savePicture } = await import("./savePicture.ts");
      tell("saved", await savePicture(format, model, shownWidth(), site.href(view)));
    } catch {
      tell("notSaved");
    }
  };
  return <PictureActs words={words} shown={shown} onSave={(format) => void save(format)} />;
}
