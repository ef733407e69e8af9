// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://atlas.example/en/" }
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { PathForm } from "../../src/app/PathForm.tsx";
import { StatusLine } from "../../src/app/StatusLine.tsx";
import type { PartyId } from "../../src/dataset/types.ts";
import { createSlowAtlas } from "../fixtures/slowAtlas.ts";
import { mountLive } from "../fixtures/mountLive.tsx";
import { tinyDataset } from "../fixtures/tinyDataset.ts";
import { openAt } from "../fixtures/views.ts";

afterEach(cleanup);

const selectOf = async (label: string): Promise<HTMLSelectElement> => {
  const found = await screen.findByLabelText(label);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`${label} is no list`);
  return found;
};
const choose = async (label: string, value: string): Promise<void> => {
  const list = await selectOf(label);
  fireEvent.change(list, { target: { value } });
  await waitFor(() => expect(list.value).toBe(value));
};
const submit = (): Promise<void> =>
  act(async () => {
    screen.getByRole("button", { name: "Show the path" }).click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

describe("the form for a path", () => {
  it("asks for the path between the two that were chosen, and what was found is said once", async () => {
    const store = mountLive(tinyDataset, (model) => (
      <>
        <PathForm model={model} />
        <StatusLine model={model} />
      </>
    ));
    await choose("First party", "fargona");
    await choose("Second party", "constructor");
    await submit();
    expect(store.getState()).toMatchObject({
      view: { open: { kind: "path", from: "fargona", to: "constructor" } },
      partyPath: { found: { through: "agreements" } },
      step: "push",
    });
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toBe("2 agreements, one after the other, link the two."),
    );
    const { notice } = store.getState();
    act(() => store.actions.filter({ q: "grain" }));
    expect(store.getState().notice?.serial).toBe((notice?.serial ?? 0) + 1);
    expect(screen.getByRole("status").textContent).not.toContain("link the two");
  });

  it("begins with the party that is open, and asks nothing until both are chosen", async () => {
    const store = mountLive(tinyDataset, (model) => <PathForm model={model} />);
    act(() => store.actions.open(openAt("party/mill/")));
    expect((await selectOf("First party")).value).toBe("mill");
    expect((await selectOf("Second party")).value).toBe("");
    await submit();
    expect(store.getState().view.open.kind).toBe("party");
  });

  it("follows the path that the page shows", async () => {
    const store = mountLive(tinyDataset, (model) => <PathForm model={model} />);
    await choose("First party", "bank");
    act(() => store.actions.findPath(...endsOf("mill", "envoy")));
    await waitFor(async () => expect((await selectOf("First party")).value).toBe("mill"));
    expect((await selectOf("Second party")).value).toBe("envoy");
    // An id that names nobody is no choice.
    act(() => store.actions.findPath(...endsOf("nobody", "envoy")));
    await waitFor(async () => expect((await selectOf("First party")).value).toBe(""));
  });

  it("says that the parties are on their way, and tries again when they could not be loaded", async () => {
    const slow = createSlowAtlas(tinyDataset);
    mountLive(tinyDataset, (model) => <PathForm model={model} />, slow.atlas);
    expect(screen.getByText("Loading…")).toBeTruthy();
    await act(async () => {
      slow.asked.at(-1)?.fail();
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
    await waitFor(() => expect(slow.asked).toHaveLength(2));
    slow.asked.at(-1)?.answer();
    expect((await selectOf("First party")).options.length).toBe(tinyDataset.parties.length + 1);
  });
});

/** Ends of a path by the ids of a test's own data. */
function endsOf(from: string, to: string): [PartyId, PartyId] {
  return [from as PartyId, to as PartyId];
}
