import { docs, lint, other, type Plant } from "./plant.ts";

const ROOMS: readonly Plant[] = [
  lint(
    "scene draws on the canvas",
    "house(rooms)",
    "src/scene/plantA.ts",
    'import { createGraph } from "../graph/createGraph.ts";',
    "export const a = createGraph;",
  ),
  lint(
    "dataset knows addresses by type alone",
    "house(rooms)",
    "src/dataset/plantB.ts",
    'import type { Open } from "../address/types.ts";',
    "export type B = Open;",
  ),
  lint(
    "pages reach the store by import()",
    "house(rooms)",
    "src/pages/plantC.ts",
    'export const c = () => import("../state/createExplorerStore.ts");',
  ),
  lint(
    "publish reads a type of the app in passing",
    "house(rooms)",
    "src/publish/plantD.ts",
    'export type D = import("../app/App.tsx").Props;',
  ),
  lint(
    "the app draws with cytoscape itself",
    "house(rooms)",
    "src/app/plantE.ts",
    'import cytoscape from "cytoscape";',
    "export const e = cytoscape;",
  ),
  lint(
    "pages read files",
    "house(rooms)",
    "src/pages/plantF.ts",
    'import { readFileSync } from "node:fs";',
    "export const f = readFileSync;",
  ),
  lint(
    "a package that nobody allowed",
    "house(rooms)",
    "src/scene/plantG.ts",
    'import { z } from "zod";',
    "export const g = z;",
  ),
  lint(
    "the page reaches outside src",
    "house(rooms)",
    "src/app/plantH.ts",
    'import { h0 } from "../../test/house/plant.ts";',
    "export const h = h0;",
  ),
];

const EXPORTS: readonly Plant[] = [
  lint("a default export", "import(no-default-export)", "src/scene/plantI.ts", "const i = 1;", "export default i;"),
  lint("a barrel", "house(no-barrel)", "src/scene/plantJ.ts", 'export * from "./plantI.ts";'),
  lint(
    "an import passed on",
    "house(no-barrel)",
    "src/scene/plantK.ts",
    'import { i } from "./plantI.ts";',
    "export { i };",
  ),
  lint(
    "an import without its ending",
    "import(extensions)",
    "src/scene/plantL.ts",
    'import { i } from "./plantI";',
    "export const l = i;",
  ),
  lint(
    "a file named as nothing in it",
    "house(file-name)",
    "src/scene/plantM.ts",
    docs,
    "export function draw(): number {",
    "  return 1;",
    "}",
  ),
  lint(
    "an exported function without a docstring",
    "house(docstring)",
    "src/scene/plantN.ts",
    "export function plantN(): number {",
    "  return 1;",
    "}",
  ),
  lint(
    "a type imported as a value",
    "typescript(consistent-type-imports)",
    "src/scene/plantO.ts",
    'import { Scene } from "./types.ts";',
    "export type O = Scene;",
  ),
];

/** Two files that name each other; `says` names the second, in the line of the first. */
const cycle = (
  check: string,
  says: string,
  how: string,
  name: string,
  first: string,
  second: string,
): readonly Plant[] => [
  other(check, `a cycle through ${how}`, says, `src/scene/${name}A.ts`, first),
  other(
    "cycles",
    `a cycle through ${how}, from its other end`,
    `src/scene/${name}A.ts`,
    `src/scene/${name}B.ts`,
    second,
  ),
];

const CYCLES: readonly Plant[] = [
  ...cycle(
    "lint",
    "import(no-cycle)",
    "static imports",
    "ringStatic",
    'import { b } from "./ringStaticB.ts";\nexport const a = () => b;',
    'import { a } from "./ringStaticA.ts";\nexport const b = () => a;',
  ),
  ...cycle(
    "cycles",
    "src/scene/ringDynamicB.ts",
    "import()",
    "ringDynamic",
    'export const a = () => import("./ringDynamicB.ts");',
    'import { a } from "./ringDynamicA.ts";\nexport const b = () => a;',
  ),
  ...cycle(
    "cycles",
    "src/scene/ringTypeB.ts",
    "types",
    "ringType",
    'import type { B } from "./ringTypeB.ts";\nexport type A = B | 1;',
    'import type { A } from "./ringTypeA.ts";\nexport type B = A | 2;',
  ),
];

/** Violations of how modules stand to one another. */
export const ROOM_PLANTS: readonly Plant[] = [...ROOMS, ...EXPORTS, ...CYCLES];
