import type { SiteEnv } from "./readSite.ts";

/** What a verb of the data command is given of the world. */
export interface DataIo {
  /** Folder of the project: relative paths and `data/` start here. */
  readonly cwd: string;
  readonly env: SiteEnv;
  stdout(line: string): void;
  stderr(line: string): void;
}
