import type { enPreview } from "./enPreview.ts";

/** What other programs show of a page, in Russian. */
export const ruPreview: Readonly<Record<keyof typeof enPreview, string>> = {
  "preview.context": "{dataset}: кто, с кем и о чём договорился и какой источник об этом сообщает.",
};
