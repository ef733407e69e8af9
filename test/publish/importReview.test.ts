import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createProject, type Project } from "../fixtures/runCommand.ts";

let project: Project;
beforeEach(() => {
  project = createProject();
  project.write("data/README.md", "");
});
afterEach(() => project.remove());

const read = (file: string): string => readFileSync(join(project.folder, file), "utf8");
const IMPORT = ["import", "parties.csv", "agreements.csv", "-o", "data/a.json"];
const write = (parties: string, agreements: string): void => {
  project.write("parties.csv", parties);
  project.write("agreements.csv", agreements);
};
const decide = (decision: string): void =>
  project.write("data/a.review.csv", read("data/a.review.csv").replace(/\r\n,/g, `\r\n${decision},`));

describe("a name that two parties of the table have", () => {
  it.each([
    ["as a translation", "name,name_ru,kind\nTashkent,Ташкент,city\nТашкент,,city\n", "Ташкент"],
    ["as their own", "name,name_ru,kind\nNorth,Первый,city\nNorth,,city\n", "North"],
    ["as a parent", "name,name_ru,kind,parent\nTashkent,Ташкент,city,\nТашкент,,city,\nWard,,city,Ташкент\n", "Ward"],
  ])("%s stops nothing for good: it is asked whether they are one", async (_, parties, named) => {
    write(parties, `title,parties\nPlan,${named}\n`);
    const { code, out } = await project.run(IMPORT);
    expect([code, out.slice(-2)]).toEqual([
      1,
      [
        "data/a.json was not written",
        "data/a.review.csv: 1 pair of parties may be one; write same or different beside them, and import again",
      ],
    ]);
    expect(existsSync(join(project.folder, "data/a.json"))).toBe(false);
    decide("same");
    expect((await project.run(IMPORT)).code).toBe(0);
    const once = read("data/a.json");
    expect(once.match(/formerIds/g)).toHaveLength(1);
    expect((await project.run(IMPORT)).code).toBe(0);
    expect(read("data/a.json")).toBe(once);
  });

  it("is told to be written as an id, once they are called different", async () => {
    write("name,kind\nNorth,city\nNorth,city\n", "title,parties\nPlan,North\n");
    await project.run(IMPORT);
    decide("different");
    const { code, out } = await project.run(IMPORT);
    expect([code, out.at(-1)]).toEqual([1, "nothing was written"]);
    expect(out.join("\n")).toContain("write the id of the one that is meant: north, north-2");
  });

  it("is asked for in the sheet of claims too", async () => {
    write("name,kind\nNorth,city\nNorth,city\n", "title,parties\nPlan,north\n");
    project.write("claims.csv", "record,source,quote\nNorth,paper,a town\n");
    project.write("sources.csv", "id,title\npaper,Paper\n");
    const { out } = await project.run([...IMPORT, "claims.csv", "sources.csv"]);
    expect(out.join("\n")).toContain('2 records have the name "North"  write the id of the one that is meant');
    expect(existsSync(join(project.folder, "data/a.review.csv"))).toBe(true);
  });
});

describe("parties of a dataset that stands already", () => {
  it.each([
    ["one is the parent of the other", "id,name,kind,parent\na,North,city,\nb,Northtown,city,a\n"],
    ["the other is the parent of the one", "id,name,kind,parent\na,North,city,b\nb,Northtown,city,\n"],
    ["their notes differ", "id,name,kind,note,note_ru\na,North,city,One,\nb,Northtown,city,Two,Два\n"],
    ["they share spellings", "id,name,kind,name_ru,aliases\na,North,city,Nord,\nb,Northtown,city,,North;Nord\n"],
  ])("are joined by a second import, and nothing is lost: %s", async (_, parties) => {
    write(parties, "title,parties\nPlan,b\n");
    expect((await project.run(IMPORT)).code).toBe(0);
    project.write("data/a.review.csv", "decision,a_id,b_id\nsame,a,b\n");
    const { code, out } = await project.run(IMPORT);
    expect([code, out.filter((line) => line.startsWith("would be lost"))]).toEqual([0, []]);
    expect(read("data/a.json")).toContain('"formerIds": ["b"]');
    const once = read("data/a.json");
    expect((await project.run(IMPORT)).code).toBe(0);
    expect(read("data/a.json")).toBe(once);
  });
});

describe("the review file", () => {
  it("keeps the check from asking again for parties that were called different", async () => {
    write("name,kind\nNorth Town,city\nNorth-Town,city\n", "title,parties\nPlan,north-town; north-town-2\n");
    await project.run(IMPORT);
    const asked = async (): Promise<readonly string[]> =>
      (await project.run(["check", "data/a.json"])).out.filter((line) => line.includes("looks like the name"));
    expect(await asked()).toHaveLength(1);
    decide("different");
    expect(await asked()).toEqual([]);
    project.write("data/a.review.csv", "\u0000\u0000");
    expect(await asked()).toHaveLength(1);
  });

  it("is not written where a decision would not help", async () => {
    write("name,kind\nNorth Town,city\nTown North,city\n", "title,parties\nPlan,Nobody\n");
    expect((await project.run(IMPORT)).out.at(-1)).toBe("nothing was written");
    expect(existsSync(join(project.folder, "data/a.review.csv"))).toBe(false);
  });

  it("keeps columns that a person added, and remarks of rows without a decision", async () => {
    write(
      "name,kind\nNorth Town,city\nTown North,city\nEast Side,city\nSide East,city\n",
      "title,parties\nPlan,East Side\n",
    );
    await project.run(IMPORT);
    const [head = "", one = "", two = ""] = read("data/a.review.csv").split("\r\n");
    project.write("data/a.review.csv", `who,${head},\nAnna,same${one},call them\nBen,maybe${two},later\n`);
    for (let times = 0; times < 2; times++) {
      const { out } = await project.run(IMPORT);
      expect(out.join("\n")).toContain('the decision "maybe" is neither');
      const lines = read("data/a.review.csv").split("\r\n");
      expect(lines[0]).toBe(`${head},who,`);
      expect(lines[1]).toBe(`same${one},Anna,call them`);
      expect(lines[2]).toBe(`maybe${two},Ben,later`);
      expect(lines).toHaveLength(4);
    }
  });

  it("is understood with its headers in another case", async () => {
    write("name,kind\nNorth Town,city\nTown North,city\n", "title,parties\nPlan,North Town\n");
    await project.run(IMPORT);
    const [head = ""] = read("data/a.review.csv").split("\r\n");
    decide("same");
    project.write(
      "data/a.review.csv",
      read("data/a.review.csv").replace(head, "Decision,Score,WHY,A_id,A name,a_COUNTRY,B_ID,b_name,b_country"),
    );
    expect((await project.run(IMPORT)).out.join("\n")).toContain("joined: 2 parties became 1");
    expect(read("data/a.review.csv").split("\r\n")[0]).toBe(head);
  });

  it.each(["decision", "a_id", "b_id"])(
    "is never written over where its column %s has another name",
    async (column) => {
      write("name,kind\nNorth Town,city\nTown North,city\n", "title,parties\nPlan,North Town\n");
      await project.run(IMPORT);
      decide("same");
      project.write("data/a.review.csv", read("data/a.review.csv").replace(column, "mine"));
      const before = read("data/a.review.csv");
      const { code, out } = await project.run(IMPORT);
      expect([code, out[0]]).toEqual([
        0,
        `data/a.review.csv: there is no column "${column}", so its decisions count as none and it is left as it is; call the column "${column}" again`,
      ]);
      expect(read("data/a.review.csv")).toBe(before);
    },
  );

  it("says which other columns are gone, and adds them", async () => {
    write("name,kind\nNorth Town,city\nTown North,city\n", "title,parties\nPlan,North Town\n");
    project.write(
      "data/a.review.csv",
      "decision,a_id,b_id,a_name,b_name,score\ndifferent,north-town,town-north,North Town,Town North,0.9\n",
    );
    const { out } = await project.run(IMPORT);
    expect(out.slice(0, 3)).toEqual(
      ["why", "a_country", "b_country"].map(
        (column) => `data/a.review.csv: there is no column "${column}"; it is added when the file is written`,
      ),
    );
    expect(read("data/a.review.csv")).toBe(
      "\ufeffdecision,score,why,a_id,a_name,a_country,b_id,b_name,b_country\r\ndifferent,0.9,,north-town,North Town,,town-north,Town North,\r\n",
    );
  });

  it("keeps a remark on a pair that is no longer there", async () => {
    write("name,kind\nNorth Town,city\nTown North,city\n", "title,parties\nPlan,North Town\n");
    await project.run(IMPORT);
    project.write(
      "data/a.review.csv",
      read("data/a.review.csv")
        .replace("b_country", "b_country,who")
        .replace(/,\r\n$/, ",,Anna\r\n"),
    );
    write("name,kind\nNorth Town,city\nEast,city\n", "title,parties\nPlan,North Town\n");
    await project.run([...IMPORT, "--replace"]);
    expect(read("data/a.review.csv")).toMatch(/north-town.*,Anna\r\n$/);
  });
});
