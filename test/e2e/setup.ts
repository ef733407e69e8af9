import { spawnSync } from "node:child_process";

/** Builds `dist/` once before all specs; `SKIP_BUILD` says that it stands already. */
export default function setup(): void {
  if (process.env["SKIP_BUILD"] !== undefined) return;
  const { status } = spawnSync(process.execPath, ["scripts/publish.mjs", "build"], { stdio: "inherit" });
  if (status !== 0) throw new Error("The build failed, so there is nothing to test.");
}
