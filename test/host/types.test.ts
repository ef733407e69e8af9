import { expectTypeOf, test } from "vitest";
import type * as published from "../../public/embed.d.ts";
import type { AgreementType, PartyKind } from "../../src/dataset/types.ts";
import type { Connection, HostCommand } from "../../src/host/connectFrame.ts";
import type { Loader } from "../../src/host/startLoader.ts";
import type { EmbedCommandMessage, EmbedEvent } from "../../src/share/embedMessages.ts";

type Told<T extends EmbedEvent["type"]> = Extract<EmbedEvent, { readonly type: T }>;
type ByType = { readonly [T in EmbedEvent["type"]]: Told<T> };
type Fields<T> = { readonly [K in keyof T]: keyof T[K] };

test("the published types say what the loader takes and gives", () => {
  expectTypeOf<published.Command>().toEqualTypeOf<HostCommand>();
  expectTypeOf<published.Command & { readonly accord: 1 }>().toExtend<EmbedCommandMessage>();
  expectTypeOf<published.PartyKind>().toEqualTypeOf<PartyKind>();
  expectTypeOf<published.AgreementType>().toEqualTypeOf<AgreementType>();
  // Ids are plain texts for hosts, so what is told is more narrow than what is published.
  expectTypeOf<ByType>().toExtend<published.Events>();
  expectTypeOf<Fields<published.Events>>().toEqualTypeOf<Fields<ByType>>();
  expectTypeOf<keyof published.Loader>().toEqualTypeOf<keyof Loader>();
  expectTypeOf<keyof published.Connection>().toEqualTypeOf<keyof Connection>();
  expectTypeOf<Parameters<Connection["send"]>>().toEqualTypeOf<Parameters<published.Connection["send"]>>();
});
