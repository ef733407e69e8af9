import type { BakedLayout } from "../scene/types.ts";
import { fetchJson } from "../browser/fetchJson.ts";

/** Baked positions as the build wrote them. Rejects when they do not arrive in time or are not that file. */
export async function fetchLayout(url: URL): Promise<BakedLayout> {
  return parseBuiltLayout(await fetchJson(url));
}

function parseBuiltLayout(value: unknown): BakedLayout {
  const layout = value as BakedLayout | null;
  if (layout?.format !== "accord-atlas-layout/1") throw new Error("the layout file is no layout");
  return layout;
}
