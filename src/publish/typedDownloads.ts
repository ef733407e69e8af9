import { downloadType } from "../address/downloadType.ts";
import { DOWNLOADS } from "../address/downloads.ts";

/** Every download with its media type. */
export const typedDownloads = DOWNLOADS.map(({ path }) => ({ path, mediaType: downloadType(path) }));
