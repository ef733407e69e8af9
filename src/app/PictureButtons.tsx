import { useState } from "react";
import { PictureActs } from "../pages/PictureActs.tsx";
import type { PageModel } from "../pages/types.ts";
import type { PictureFormat } from "./savePicture.ts";
import { shownWidth } from "./takeStage.ts";
import { useExplorer } from "./useExplorer.ts";

export interface PictureButtonsProps {
  readonly model: PageModel;
  /** Speaks about what was done; without it the buttons do so themselves. */
  readonly onSaid?: (text: string) => void;
}

/** Saves the picture of the view as a file; what draws it comes with the first one. */
export function PictureButtons({ model, onSaid }: PictureButtonsProps) {
  const { view, words } = model;
  const { site } = useExplorer();
  const [said, setSaid] = useState("");
  const say = onSaid ?? setSaid;
  const save = async (format: PictureFormat): Promise<void> => {
    say(words.t("share.preparing"));
    try {
      const { savePicture } = await import("./savePicture.ts");
      say(words.t("share.saved", { file: await savePicture(format, model, shownWidth(), site.href(view)) }));
    } catch {
      say(words.t("picture.failed"));
    }
  };
  return <PictureActs words={words} said={onSaid === undefined ? said : null} onSave={(format) => void save(format)} />;
}
