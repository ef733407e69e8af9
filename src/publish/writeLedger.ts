import { join } from "node:path";
import type { DataIo } from "./dataIo.ts";
import { createUsageError, UsageError } from "./createUsageError.ts";
import { formatLedger } from "./formatLedger.ts";
import { LEDGER_FILE, type Ledger } from "./readLedger.ts";
import { recordRelease, type Release } from "./recordRelease.ts";
import { writeText } from "./writeText.ts";

/** Adds a release to the ledger of the project, whole or not at all, and says so. Throws a usage error when it cannot be written. */
export function writeLedger(io: DataIo, ledger: Ledger, release: Release): void {
  const next = recordRelease(ledger, release);
  try {
    writeText(join(io.cwd, LEDGER_FILE), formatLedger(next));
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    throw createUsageError(`${fault.message}; the release is not recorded: do not publish it, but build it again`);
  }
  const added = next.paths.size - ledger.paths.size;
  io.stdout(
    `${LEDGER_FILE}: ${String(added)} paths are new, ${String(next.paths.size)} in all; commit it with the release`,
  );
  if (ledger.url !== null && ledger.url !== release.url)
    io.stderr(
      `the last release was at ${ledger.url}: links to it only live on if that address leads to ${String(release.url)}`,
    );
}
