import type { Findings } from "./createFindings.ts";
import { isRecord, listAt, textAt, type LooseRecord } from "./isRecord.ts";
import { showValue } from "./showValue.ts";

const RELATIONS = [
  ["parties", "parent"],
  ["agreements", "supersedes"],
  ["agreements", "amends"],
  ["agreements", "partOf"],
] as const;

const SHOWN_STEPS = 6;

/** No party is its own ancestor and no agreement supersedes, amends or is part of itself, by whatever detour. Linear, without recursion. */
export function checkCycles(dataset: LooseRecord, findings: Findings): void {
  for (const [list, field] of RELATIONS) checkRelation(dataset, list, field, findings);
}

interface Step {
  readonly id: string;
  readonly targets: Iterator<string>;
}

function checkRelation(dataset: LooseRecord, list: string, field: string, findings: Findings): void {
  const graph = new Map<string, { readonly index: number; readonly targets: readonly string[] }>();
  for (const [index, record] of listAt(dataset, list).entries()) {
    const id = isRecord(record) ? textAt(record, "id") : undefined;
    if (!isRecord(record) || id === undefined || graph.has(id)) continue;
    const single = textAt(record, field);
    const targets =
      single === undefined ? listAt(record, field).filter((target) => typeof target === "string") : [single];
    graph.set(id, { index, targets });
  }
  const done = new Set<string>();
  const open = new Map<string, number>();
  for (const start of graph.keys()) {
    const stack: Step[] = [];
    const enter = (id: string): void => {
      open.set(id, stack.length);
      stack.push({ id, targets: (graph.get(id)?.targets ?? []).values() });
    };
    if (!done.has(start)) enter(start);
    for (let step = stack.at(-1); step !== undefined; step = stack.at(-1)) {
      const { value: target, done: isLast } = step.targets.next();
      if (isLast === true || typeof target !== "string") {
        done.add(step.id);
        open.delete(step.id);
        stack.pop();
      } else if (open.has(target)) {
        const ring = stack.slice(open.get(target)).map(({ id }) => id);
        findings.error(
          [list, graph.get(step.id)?.index ?? 0, field],
          `${field} goes in a circle: ${showRing([...ring, target])}`,
          "remove one of these links",
        );
      } else if (!done.has(target) && graph.has(target)) enter(target);
    }
  }
}

function showRing(ids: readonly string[]): string {
  const shown =
    ids.length <= SHOWN_STEPS
      ? ids
      : [...ids.slice(0, SHOWN_STEPS - 1), `${ids.length - SHOWN_STEPS} more`, ...ids.slice(-1)];
  return shown.map((id) => showValue(id).slice(1, -1)).join(" > ");
}
