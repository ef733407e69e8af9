import { describe, expect, it } from "vitest";
import { formatReport, type ReportedRecord } from "../../src/address/formatReport.ts";

const RECORD: ReportedRecord = {
  record: "agreement/bridge",
  version: "3",
  updated: "2024-02-29",
  lang: "uz",
  subject: "Atlas: Koʻprik & yoʻl?",
  body: "\n\nKoʻprik\nagreement/bridge\n3, 2024-02-29, uz\n",
};

describe("R4 the address that reports a mistake", () => {
  it.each(["mailto:desk@example.org", "mailto:desk@example.org?cc=editor@example.org"])(
    "is a letter with subject and text, whatever is in them: %s",
    (report) => {
      const [start, query = ""] = formatReport(report, RECORD).split("?");
      expect(start).toBe("mailto:desk@example.org");
      // Letters know no plus for a blank, so nothing may be written as one.
      expect(query).not.toContain("+");
      const letter = new URLSearchParams(query);
      expect(letter.get("cc")).toBe(report.includes("cc=") ? "editor@example.org" : null);
      expect(letter.get("subject")).toBe(RECORD.subject);
      expect(letter.get("body")).toBe(RECORD.body.replaceAll("\n", "\r\n"));
    },
  );

  it.each([
    ["https://example.org/report", "https://example.org/report?"],
    ["https://example.org/report?form=2", "https://example.org/report?form=2&"],
    ["https://example.org/report?", "https://example.org/report?"],
  ])("is a web address that names record, version, day and language: %s", (report, start) => {
    expect(formatReport(report, RECORD)).toBe(`${start}record=agreement%2Fbridge&version=3&updated=2024-02-29&lang=uz`);
  });

  it("keeps the anchor at its end, and leaves out what the data does not say", () => {
    const bare = { ...RECORD, version: undefined, updated: undefined };
    expect(formatReport("https://example.org/#form", bare)).toBe(
      "https://example.org/?record=agreement%2Fbridge&lang=uz#form",
    );
  });
});
