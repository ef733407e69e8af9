import type { SiteInfo } from "./types.ts";

/** Name under which a file of the site is saved, as `data -- export` names it: `<dataset>-agreements.csv`, `<dataset>.json`. */
export function savedName({ fileName = "atlas" }: SiteInfo, path: string): string {
  const own = path.slice(path.lastIndexOf("/") + 1);
  return /^(?:dataset|network)\b/.test(own) ? own.replace(/^\w+/, () => fileName) : `${fileName}-${own}`;
}
