// @vitest-environment jsdom
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { listenToParent, type ParentPort } from "../../src/browser/listenToParent.ts";
import type { EmbedCommand } from "../../src/share/embedMessages.ts";
import { createRandom } from "../fixtures/createRandom.ts";

const outer = document.createElement("iframe");
const sibling = document.createElement("iframe");
let heard: unknown[] = [];
let port: ParentPort;

/** Stands for the page around the embed: jsdom's own window is nobody's child. */
const host = (): Window => {
  if (outer.contentWindow === null) throw new Error("no frame");
  return outer.contentWindow;
};
function say(data: unknown, source: MessageEventSource | null = host(), ports: MessagePort[] = []): void {
  dispatchEvent(new MessageEvent("message", { data, source, ports }));
}

beforeAll(() => {
  document.body.append(outer, sibling);
  vi.stubGlobal("parent", host());
  port = listenToParent({
    onHello: () => {
      heard.push("hello");
      return {
        type: "ready",
        open: null,
        title: "All",
        url: "https://example.org/",
        language: "en",
        languages: ["en"],
      };
    },
    onCommand: (command: EmbedCommand) => void heard.push(command),
    onGreeting: (greeting) => void heard.push(["greeting", greeting]),
  });
});
beforeEach(() => {
  heard = [];
});
afterAll(() => vi.unstubAllGlobals());

it("obeys the page around it, and neither a frame beside it nor its own window", () => {
  const command = { accord: 1, type: "theme", theme: "dark" };
  say(command, sibling.contentWindow);
  say(command, window);
  say(command, null);
  expect(heard).toEqual([]);
  say(command);
  expect(heard).toEqual([{ type: "theme", theme: "dark" }]);
});

it("tells nothing before hello, then every script that said it, over its own port alone", async () => {
  const answers: string[] = [];
  const open = (name: string): MessagePort => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<{ type: string; code?: string }>) =>
      void answers.push([name, data.type, data.code].filter((part) => part !== undefined).join(" "));
    if (name === "second") port1.postMessage({ accord: 1, type: "filter", filter: "all" });
    return port2;
  };
  port.tell({ type: "navigate", url: "https://example.org/" });
  say({ accord: 1, type: "hello" }, host(), [open("first")]);
  say({ accord: 1, type: "hello" }, host(), [open("second")]);
  port.tell({ type: "navigate", url: "https://example.org/" });
  await vi.waitFor(() => expect(answers).toHaveLength(5));
  expect(heard).toEqual(["hello", "hello"]);
  expect(answers.toSorted()).toEqual([
    "first navigate",
    "first ready",
    "second error invalid",
    "second navigate",
    "second ready",
  ]);
});

it("tells sixteen scripts at most, the latest ones", async () => {
  const reached: number[] = [];
  for (let at = 0; at < 20; at += 1) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<{ type: string }>) => {
      if (data.type === "navigate") reached.push(at);
    };
    say({ accord: 1, type: "hello" }, host(), [port2]);
  }
  port.tell({ type: "navigate", url: "https://example.org/" });
  await vi.waitFor(() => expect(reached).toHaveLength(16));
  expect(Math.min(...reached)).toBe(4);
});

it("gives a hello of a stranger no port", () => {
  const { port2 } = new MessageChannel();
  say({ accord: 1, type: "hello" }, sibling.contentWindow, [port2]);
  expect(heard).toEqual([]);
});

it("hears greetings of other parents: iframe-resizer's with its id, those of WordPress and open-iframe-resizer without one", () => {
  say("[iFrameSizer]iFrameResizer0:0:false:false:32");
  say({ message: "ready", secret: "abc" });
  say({ type: "iframe-child-init" });
  expect(heard).toEqual([
    ["greeting", { by: "iframe-resizer", id: "iFrameResizer0" }],
    ["greeting", { by: "WordPress" }],
    ["greeting", { by: "open-iframe-resizer" }],
  ]);
});

it("takes a thousand messages of any kind without an exception and without doing anything", () => {
  const { below, pick } = createRandom(20231005);
  const values: readonly unknown[] = [null, false, 0, 1, "", "select", "<img src=x onerror=alert(1)>", [], {}, NaN];
  const message = (): unknown => {
    const kind = below(10);
    if (kind < 3) return pick(values);
    return {
      accord: kind < 8 ? 1 : pick(values),
      type: pick(["select", "filter", "theme", "language", "height", "__proto__", 7, null]),
      kind: pick([...values, "source"]),
      id: pick([...values, "__proto__", "constructor", "../x", "x".repeat(70)]),
      filter: pick([...values, { kind: "region" }, { from: "2023" }, { q: {} }]),
      theme: pick(values),
      language: pick([...values, "de"]),
    };
  };
  const watch = new MutationObserver(() => undefined);
  watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (let turn = 0; turn < 1000; turn++) say(message());
  expect(heard.filter((one) => JSON.stringify(one) !== '{"type":"filter"}')).toEqual(
    heard.filter((one) => Reflect.get(Object(one), "type") === "filter"),
  );
  expect(watch.takeRecords()).toEqual([]);
});
