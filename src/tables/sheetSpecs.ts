import { LINK_SPECS } from "./linkSpecs.ts";
import { MAIN_SPECS } from "./mainSpecs.ts";
import { PLACE_SPECS } from "./placeSpecs.ts";
import type { SheetKind, SheetSpec } from "./types.ts";

/** What each kind of sheet may hold. Headers are part of files that people keep: once written, a name goes on being read. */
export const SHEET_SPECS: ReadonlyMap<SheetKind, SheetSpec> = new Map(
  [...MAIN_SPECS, ...LINK_SPECS, ...PLACE_SPECS].map((spec) => [spec.kind, spec]),
);
