import { parseArgs } from "node:util";

export const HELP = `npm run test:polite -- <url> [--click=<selector>]

Opens a page that holds an embed of Accord Atlas in Chromium, as a reader on a phone, a tablet and a desk would, and checks
that the embed leaves the page alone: wheel and finger scroll the page, the Back button, focus, place and storage are
untouched, nothing jumps, nothing is asked of other sites, the frame is as high as what it shows.

  <url>     http or https; name and password may stand in it, and a certificate of one's own will do
  --click   what to click first, such as the button of a consent dialog
  --help    this text

Exit code: 0 all is well, 1 a check failed, 2 no address, or nothing of Accord Atlas on the page.`;

/**
 * What the command line asks for.
 * @param {readonly string[]} args
 * @returns {{ kind: "help" } | { kind: "bad", why: string } | { kind: "check", url: string, click: string | null }}
 */
export function readArgs(args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { click: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    if (values.help === true) return { kind: "help" };
    const [url, ...others] = positionals;
    if (url === undefined || others.length > 0) return { kind: "bad", why: "one address is needed" };
    if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : ""))
      return { kind: "bad", why: `${url} is not an address that starts with http:// or https://` };
    return { kind: "check", url, click: values.click ?? null };
  } catch (error) {
    return { kind: "bad", why: error instanceof Error ? error.message : String(error) };
  }
}
