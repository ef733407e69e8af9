import { expect, it } from "vitest";
import { licenceUrl } from "../../src/share/licenceUrl.ts";

it.each([
  ["CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["CC-BY-NC-SA-3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"],
  ["CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["https://example.org/terms", "https://example.org/terms"],
  ["javascript:alert(1)", null],
  ["Ask us", null],
])("a licence written as “%s” stands at %s", (licence, url) => {
  expect(licenceUrl(licence)).toBe(url);
});
