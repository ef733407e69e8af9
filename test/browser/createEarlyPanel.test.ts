// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/en/" }
import { fireEvent, screen, within } from "@testing-library/dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEarlyPanel, type EarlyPanel } from "../../src/browser/createEarlyPanel.ts";
import { markupOf, showMarkup } from "../fixtures/showMarkup.ts";

const HOSTILE = `<img src=x onerror=alert(1)>`;

/** What the list already holds, and the same records as cards of the picture. */
const MARKUP = `
  <svg><a href="agreement/plan/"><text>card of plan</text></a><a href="party/far/"><text>card of far</text></a></svg>
  <ul>
    <li data-row=""><span>action plan</span> <a href="agreement/plan/">Plan in full</a> <span>North, South</span></li>
    <li data-row=""><a href="party/mill/">Mill</a></li>
    <li data-row=""><a href="#later">slow one</a></li>
    <li data-row=""><a href="party/odd/"></a></li>
  </ul>
  <a href="about/">about</a>`;

let panel: EarlyPanel;
let asked = 0;
let isTaken = false;
const onLast = (event: MouseEvent): void => {
  isTaken = event.defaultPrevented;
  event.preventDefault();
};

beforeEach(() => {
  vi.useFakeTimers();
  asked = 0;
  showMarkup(MARKUP);
  panel = createEarlyPanel(() => (asked += 1));
  addEventListener("click", onLast);
});
afterEach(() => {
  panel.end();
  removeEventListener("click", onLast);
  vi.useRealTimers();
});

const tap = (text: string, init: MouseEventInit = {}): boolean => {
  fireEvent.click(screen.getByText(text), init);
  return isTaken;
};

describe("a tap before the explorer is here", () => {
  it("shows at once what the list says of the record, and asks for the explorer", () => {
    expect(tap("card of plan")).toBe(true);
    const sheet = within(screen.getByRole("status"));
    expect(sheet.getByRole("link", { name: "Plan in full" }).getAttribute("href")).toBe("agreement/plan/");
    expect(sheet.getByText("North, South")).toBeDefined();
    expect([panel.wanted, asked]).toEqual(["agreement/plan/", 1]);
  });

  it("leaves the list as it was", () => {
    const before = markupOf(document.querySelector("ul"));
    tap("card of plan");
    expect(markupOf(document.querySelector("ul"))).toBe(before);
  });

  it("remembers the last of several, and shows one sheet", () => {
    tap("card of plan");
    tap("Mill");
    expect(screen.getAllByRole("status")).toHaveLength(1);
    expect(screen.getByRole("status").textContent).toBe("Mill");
    expect([panel.wanted, asked]).toEqual(["party/mill/", 2]);
  });

  it.each(["card of far", "about"])("on a link without a row, “%s”, is a plain link", (text) => {
    expect(tap(text)).toBe(false);
    expect([panel.wanted, asked, screen.queryByRole("status")]).toEqual([null, 0, null]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
    "with %j is the browser's own affair",
    (init) => {
      expect(tap("Mill", init)).toBe(false);
      expect(panel.wanted).toBeNull();
    },
  );

  it("shows a hostile name as text", () => {
    const link = document.querySelector("a[href='party/odd/']");
    if (link !== null) link.textContent = HOSTILE;
    tap(HOSTILE);
    expect(screen.getByRole("status").textContent).toBe(HOSTILE);
    expect(document.querySelector("img")).toBeNull();
  });

  it("finds a row whose address would be no selector", () => {
    const link = document.querySelector("a[href='party/odd/']");
    link?.setAttribute("href", `a"] , [x='`);
    link?.append("odd");
    expect(tap("odd")).toBe(true);
    expect(panel.wanted).toBe(`a"] , [x='`);
  });
});

describe("the explorer that does not come", () => {
  it("is waited for eight seconds; then the link is followed", () => {
    tap("slow one");
    vi.advanceTimersByTime(7999);
    expect(location.hash).toBe("");
    vi.advanceTimersByTime(1);
    expect(location.hash).toBe("#later");
    history.replaceState(null, "", "/en/");
  });
});

describe("the end", () => {
  it("takes the sheet away, keeps what was wanted, and follows nothing", () => {
    tap("slow one");
    panel.end();
    expect(screen.queryByRole("status")).toBeNull();
    expect(panel.wanted).toBe("#later");
    vi.advanceTimersByTime(60_000);
    expect(location.hash).toBe("");
  });

  it("leaves later taps to others", () => {
    panel.end();
    expect(tap("Mill")).toBe(false);
    expect([panel.wanted, asked]).toEqual([null, 0]);
  });
});
