import { isWebUrl } from "../dataset/isWebUrl.ts";

/** Creative Commons as SPDX writes its licences: `CC-BY-SA-4.0`, `CC0-1.0` (spdx.org/licenses). */
const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/i;
const PUBLIC_DOMAIN = /^CC0-(\d\.\d)$/i;

/** Address of a licence that is written as such or by its SPDX name; null for any other words. */
export function licenceUrl(licence: string): string | null {
  if (isWebUrl(licence)) return licence;
  const [, terms, version = ""] = CREATIVE_COMMONS.exec(licence) ?? [];
  if (terms !== undefined) return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  const [, zero] = PUBLIC_DOMAIN.exec(licence) ?? [];
  return zero === undefined ? null : `https://creativecommons.org/publicdomain/zero/${zero}/`;
}
