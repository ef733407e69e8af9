import type { DataIo } from "./dataIo.ts";
import { printProject } from "./printProject.ts";
import { readProject, type ProjectState } from "./readProject.ts";
import { renderDevPage, type DevAnswer } from "./renderDevPage.ts";

/** What the dev server knows of the project between two requests: plain data, so that it outlives changes of the code. */
export interface DevMemory {
  readonly state: ProjectState;
  /** What was last said in the terminal. */
  readonly said: string;
}

/** Reads the project anew and says in the terminal what is wrong, unless that was said before. */
export function refreshDevSite(io: DataIo, before: DevMemory | null): DevMemory {
  const state = readProject(io.cwd, io.env, before?.state ?? null);
  const lines: string[] = [];
  printProject(state, (line) => lines.push(line));
  const said = lines.join("\n");
  if (said !== before?.said) io.stdout(said);
  return { state, said };
}

/** The answer to a request for a path below the server's root; null when it is a file of somebody else. */
export function answerDevSite(io: DataIo, { state }: DevMemory, path: string): DevAnswer | null {
  return renderDevPage(io, state, path);
}
