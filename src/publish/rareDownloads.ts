import { typedDownloads } from "./typedDownloads.ts";

/** Downloads whose type servers do not know by their ending. */
export const rareDownloads = typedDownloads.filter(
  ({ mediaType }) => mediaType !== "application/json" && !mediaType.startsWith("text/"),
);
