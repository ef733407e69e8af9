import type { enPreview } from "./enPreview.ts";

/** What other programs show of a page, in Uzbek. */
export const uzPreview: Readonly<Record<keyof typeof enPreview, string>> = {
  "preview.context": "{dataset}: kim kim bilan nima haqida kelishgani va buni qaysi manba xabar qilgani.",
};
