// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/en/" }
import { fireEvent, screen } from "@testing-library/dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bindLinks } from "../../src/browser/bindLinks.ts";
import { siteLocation } from "../../src/browser/siteLocation.ts";
import type { ExplorerStore } from "../../src/state/createExplorerStore.ts";
import { showMarkup } from "../fixtures/showMarkup.ts";
import { startedStore } from "../fixtures/startedStore.ts";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt } from "../fixtures/views.ts";

const PLAN = openAt("agreement/plan/");

const MARKUP = `
  <a href="agreement/plan/"><b>plan</b></a>
  <a href="agreement/plan/?kind=company">companies</a>
  <a href="agreement/plan/?sort=title&amp;view=table">table</a>
  <a href="agreement/plan/?sort=date&amp;view=table">by date</a>
  <a href="./">start</a>
  <a href="/en/agreement/plan/#c-1">passage</a><p id="c-1">said</p>
  <a href="../ru/agreement/plan/">по-русски</a>
  <a href="#list">skip</a>
  <a href="https://example.org/en/">elsewhere</a>
  <a href="../data/dataset.json">file</a>
  <a href="party/mill/" download>download</a>
  <a href="party/mill/" target="_blank">new window</a>
  <a>no address</a>
  <svg><a href="party/bank/"><text>bank</text></a></svg>
  <details name="menu"><summary>Kind</summary><p>choices</p></details>
  <details name="menu"><summary>Type</summary></details>
  <input type="search" aria-label="search">
  <section aria-labelledby="diagram-title"><b>picture</b></section>
  <aside><h2 tabindex="-1">record</h2></aside>`;

let store: ExplorerStore;
let unbind: () => void;
/** Whether the explorer took the last click; the browser's own way is stopped here, since there is nowhere to go. */
let isTaken = false;
const onLast = (event: MouseEvent): void => {
  isTaken = event.defaultPrevented;
  event.preventDefault();
};

beforeEach(() => {
  showMarkup(`<div id="app">${MARKUP}</div>`);
  store = startedStore(tinyDataset);
  unbind = bindLinks(store, siteLocation("../", "en"), document.getElementById("app") ?? document.body);
  addEventListener("click", onLast);
});
afterEach(() => {
  unbind();
  removeEventListener("click", onLast);
});

const click = (text: string, init: MouseEventInit = {}): boolean => {
  fireEvent.click(screen.getByText(text), init);
  return isTaken;
};

describe("a change of language", () => {
  const leadsTo = (): string => screen.getByText<HTMLAnchorElement>("по-русски").href;

  it("keeps the line that is open, where the record stays the same", () => {
    store.actions.open(PLAN);
    history.replaceState(null, "", "#p-mill");
    click("по-русски");
    expect(leadsTo()).toBe("https://atlas.example/ru/agreement/plan/#p-mill");
    history.replaceState(null, "", location.pathname);
    click("по-русски");
    expect(leadsTo()).toBe("https://atlas.example/ru/agreement/plan/");
  });

  it("takes no line along to another record", () => {
    history.replaceState(null, "", "#p-mill");
    click("по-русски");
    expect(leadsTo()).toBe("https://atlas.example/ru/agreement/plan/");
    history.replaceState(null, "", location.pathname);
  });
});

describe("a click on a link", () => {
  it.each([
    ["plan", PLAN],
    ["bank", openAt("party/bank/")],
  ])("inside the site opens %s without loading a document, as a step", (text, open) => {
    expect(click(text)).toBe(true);
    expect(store.getState()).toMatchObject({ view: { open }, step: "push" });
  });

  it("that changes only the filter is no step, keeps what is open, and is told", () => {
    store.actions.open(PLAN);
    expect(click("companies")).toBe(true);
    expect(store.getState()).toMatchObject({ view: { open: PLAN }, step: "replace", notice: { kind: "filtered" } });
    expect(store.getState().view.filter.kind).toEqual(["company"]);
  });

  it("that changes only layout or order says which, and tells no number of records", () => {
    store.actions.open(PLAN);
    expect(click("table")).toBe(true);
    expect(store.getState()).toMatchObject({
      view: { open: PLAN, view: "table" },
      step: "replace",
      notice: { kind: "viewed", serial: 1 },
    });
    expect(click("by date")).toBe(true);
    expect(store.getState()).toMatchObject({ view: { sort: "date" }, notice: { kind: "sorted", serial: 2 } });
  });

  it("to the start page clears what is open, and is told", () => {
    store.actions.open(PLAN);
    expect(click("start")).toBe(true);
    expect(store.getState()).toMatchObject({
      view: { open: { kind: "start" } },
      step: "push",
      notice: { kind: "cleared" },
    });
  });

  it("to a place of a page opens the page, then the place, and again when the address names both already", async () => {
    for (const _time of [1, 2]) {
      expect(click("passage")).toBe(true);
      expect(store.getState().view.open).toEqual(PLAN);
      await vi.waitFor(() => expect(location.href).toBe("https://atlas.example/en/agreement/plan/#c-1"));
    }
  });

  it.each(["по-русски", "skip", "elsewhere", "file", "download", "new window", "no address", "choices"])(
    "on “%s” is the browser's own affair",
    (text) => {
      const before = store.getState();
      expect(click(text)).toBe(false);
      expect(store.getState()).toBe(before);
    },
  );

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    "with %j is the browser's own affair",
    (init) => {
      expect(click("plan", init)).toBe(false);
      expect(store.getState().view.open.kind).toBe("start");
    },
  );

  it("that somebody else has answered is left alone", () => {
    screen.getByText("plan").addEventListener("click", (event) => event.preventDefault());
    click("plan");
    expect(store.getState().view.open.kind).toBe("start");
  });

  it("is the browser's own affair again once the links are let go", () => {
    unbind();
    expect(click("plan")).toBe(false);
    expect(store.getState().view.open.kind).toBe("start");
  });
});

describe("Escape", () => {
  it("closes an open menu first, gives it the focus, and only then what is open", () => {
    store.actions.open(PLAN);
    const menu = screen.getByText("Kind").closest("details");
    menu?.setAttribute("open", "");
    fireEvent.keyDown(screen.getByText("choices"), { key: "Escape" });
    expect([menu?.open, document.activeElement, store.getState().view.open]).toEqual([
      false,
      screen.getByText("Kind"),
      PLAN,
    ]);
    fireEvent.keyDown(screen.getByText("record"), { key: "Escape" });
    expect(store.getState().view.open.kind).toBe("start");
  });

  it("K8 closes what is open from the record and from the picture, and from nowhere else in the explorer", () => {
    for (const place of ["record", "picture"]) {
      store.actions.open(PLAN);
      for (const other of ["plan", "Kind", "file"]) fireEvent.keyDown(screen.getByText(other), { key: "Escape" });
      fireEvent.keyDown(screen.getByLabelText("search"), { key: "Escape" });
      expect(store.getState().view.open).toEqual(PLAN);
      fireEvent.keyDown(screen.getByText(place), { key: "Escape" });
      expect(store.getState().view.open.kind).toBe("start");
    }
  });

  it("that closed something of its own, such as a list of hits, closes nothing else", () => {
    store.actions.open(PLAN);
    const field = screen.getByLabelText("search");
    field.addEventListener("keydown", (event) => event.preventDefault());
    fireEvent.keyDown(field, { key: "Escape" });
    expect(store.getState().view.open).toEqual(PLAN);
  });

  it("alone clears: other keys and keys elsewhere on the page do not", () => {
    store.actions.open(PLAN);
    for (const key of ["Enter", "Backspace", "x"]) fireEvent.keyDown(screen.getByText("plan"), { key });
    const elsewhere = document.createElement("input");
    document.body.append(elsewhere);
    fireEvent.keyDown(elsewhere, { key: "Escape" });
    elsewhere.remove();
    expect(store.getState().view.open).toEqual(PLAN);
  });

  it("clears before anything has been focused, as after opening a link", () => {
    store.actions.open(PLAN);
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(store.getState().view.open.kind).toBe("start");
  });
});

it("K10 a menu closes when the focus goes on, since it lies over what follows", () => {
  const menu = screen.getByText("Kind").closest("details");
  menu?.setAttribute("open", "");
  fireEvent.focusIn(screen.getByText("choices"));
  expect(menu?.open).toBe(true);
  fireEvent.focusIn(screen.getByText("table"));
  expect(menu?.open).toBe(false);
});

describe("the key /", () => {
  const press = (place: Element, init: KeyboardEventInit): boolean => {
    screen.getByLabelText("search").blur();
    return !fireEvent.keyDown(place, init) && document.activeElement === screen.getByLabelText("search");
  };

  it("K8 leads to the search from anywhere in the explorer, also on a Cyrillic keyboard", () => {
    for (const place of ["record", "picture", "Kind", "file"]) {
      expect(press(screen.getByText(place), { key: "/", code: "Slash" }), place).toBe(true);
      expect(press(screen.getByText(place), { key: ".", code: "Slash" }), place).toBe(true);
      expect(press(screen.getByText(place), { key: "/", code: "Backslash" }), place).toBe(true);
    }
  });

  it("K8 is a letter like others where text is typed, with a modifier, and outside of the explorer", () => {
    expect(fireEvent.keyDown(screen.getByLabelText("search"), { key: "/", code: "Slash" })).toBe(true);
    expect(press(screen.getByText("record"), { key: "/", code: "Slash", ctrlKey: true })).toBe(false);
    expect(press(screen.getByText("record"), { key: ".", code: "Period" })).toBe(false);
    expect(press(screen.getByText("record"), { key: "-", code: "Slash" })).toBe(false);
    expect(press(document.body, { key: "/", code: "Slash" })).toBe(false);
  });
});
