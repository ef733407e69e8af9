import { readHouse } from "../../scripts/rules/readHouse.mjs";

const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

/** The rule file as the two tables of `src/README.md`. */
export function formatRooms(): string {
  const { rooms, packages } = readHouse();
  const roomRows = Object.entries(rooms).map(
    ([name, { holds, world, imports, because }]) =>
      `| \`${name}\` | ${holds} | ${world} | ${imports.length === 0 ? "nothing" : code(imports)} | ${because} |`,
  );
  const packageRows = Object.entries(packages).map(
    ([name, places]) => `| ${name === "node:" ? "Node's own modules" : `\`${name}\``} | ${code(places)} |`,
  );
  return [
    "| room | what it holds | world | may import | so that |",
    "|---|---|---|---|---|",
    ...roomRows,
    "",
    "| package | only in |",
    "|---|---|",
    ...packageRows,
    "",
  ].join("\n");
}
