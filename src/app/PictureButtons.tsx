import { useState } from "react";
import { PictureActs } from "../pages/PictureActs.tsx";
import type { PageModel } from "../pages/types.ts";
import type { PictureFormat } from "./savePicture.ts";
import { shownWidth } from "./takeStage.ts";
import { useExplorer } from "./useExplorer.ts";

/** Saves the picture of the view as a file; what draws it comes with the first one. */
export function PictureButtons({ model }: { readonly model: PageModel }) {
  const { view, words } = model;
  const { site } = useExplorer();
  const [said, setSaid] = useState("");
  const save = async (format: PictureFormat): Promise<void> => {
    setSaid(words.t("share.preparing"));
    try {
      const { savePicture } = await import("./savePicture.ts");
      setSaid(words.t("share.saved", { file: await savePicture(format, model, shownWidth(), site.href(view)) }));
    } catch {
      setSaid(words.t("picture.failed"));
    }
  };
  return <PictureActs words={words} said={said} onSave={(format) => void save(format)} />;
}
