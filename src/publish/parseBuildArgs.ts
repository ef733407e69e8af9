import { parseArgs } from "node:util";
import { showText } from "../dataset/showValue.ts";
import { createUsageError } from "./createUsageError.ts";

/** `npm run build -- --help`. */
export const BUILD_HELP = `npm run build [-- [--release] [--previous <folder>]]

Builds the site of data/site.json into dist/. When anything is wrong, dist/ stays as it was.

  --release             builds what will be published: needs the site's public https address (SITE_URL, or url in
                        data/site.json), and adds every path to data/published-paths.json, which is to be committed
  --previous <folder>   folder of the last release (dist/ as it was published): files with hashed names that old pages
                        and previews ask for are carried over from there

Every build checks that no published path vanishes and that no published id stands for something else.

Exit code: 0 good, 1 bad data or a broken link, 2 bad usage.`;

export interface BuildArgs {
  readonly isHelp: boolean;
  readonly isRelease: boolean;
  /** Folder as it was given; null when none is named. */
  readonly previous: string | null;
}

/** The words after `build`. Throws a usage error for those that it does not know. */
export function parseBuildArgs(args: readonly string[]): BuildArgs {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        release: { type: "boolean" },
        previous: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    return { isHelp: values.help === true, isRelease: values.release === true, previous: values.previous ?? null };
  } catch (fault) {
    const what = fault instanceof Error ? (fault.message.split(". ")[0] ?? "") : "";
    throw createUsageError(`build: ${showText(what)}; known are --release, --previous <folder>, --help`);
  }
}
