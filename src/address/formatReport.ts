/** What a report of a mistake is about. */
export interface ReportedRecord {
  /** Path of the record without language: `agreement/<id>`. */
  readonly record: string;
  readonly version: string | undefined;
  /** ISO date of the last change of the data. */
  readonly updated: string | undefined;
  readonly lang: string;
  /** First lines of a letter, in the reader's language. */
  readonly subject: string;
  readonly body: string;
}

type Pairs = readonly (readonly [name: string, value: string | undefined])[];

function withQuery(address: string, pairs: Pairs): string {
  const query = pairs
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${encodeURIComponent(value)}`))
    .join("&");
  const joint = !address.includes("?") ? "?" : /[?&]$/.test(address) ? "" : "&";
  return address + joint + query;
}

/**
 * The site's address for reports, `mailto:` or http(s), made to say which record is meant. A letter gets subject and text (RFC 6068:
 * percent-encoded, lines end in CRLF); a web address gets `record`, `version`, `updated` and `lang` behind its own query.
 */
export function formatReport(
  report: string,
  { record, version, updated, lang, subject, body }: ReportedRecord,
): string {
  if (report.startsWith("mailto:")) {
    return withQuery(report, [
      ["subject", subject],
      ["body", body.replaceAll("\n", "\r\n")],
    ]);
  }
  const [address = "", ...anchor] = report.split("#");
  const asked = withQuery(address, [
    ["record", record],
    ["version", version],
    ["updated", updated],
    ["lang", lang],
  ]);
  return [asked, ...anchor].join("#");
}
