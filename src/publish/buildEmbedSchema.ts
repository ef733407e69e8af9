import { EMBED_THEMES } from "../address/types.ts";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { Q_MAX } from "../address/parseAddress.ts";
import type { LooseRecord } from "../dataset/isRecord.ts";
import { AGREEMENT_TYPES, COUNTRY_PATTERN, ID_PATTERN, LANGS, PARTY_KINDS } from "../dataset/vocabulary.ts";
import { EMBED_VERSION } from "../share/embedMessages.ts";

const told = <T extends v.GenericSchema>(schema: T, note: string) => v.pipe(schema, v.description(note));

const message = <K extends string, T extends v.ObjectEntries>(type: K, entries: T, note: string) =>
  told(v.object({ accord: v.literal(EMBED_VERSION), type: v.literal(type), ...entries }), note);

const Id = told(v.pipe(v.string(), v.regex(ID_PATTERN)), "Id of a record, as it stands in the address of its page.");
const Country = told(v.pipe(v.string(), v.regex(COUNTRY_PATTERN)), "ISO 3166-1, two letters.");
const Year = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1000), v.maxValue(9999)));
const Language = told(v.picklist(LANGS), "Language of the interface. A site may have fewer.");
const Address = told(v.string(), "Absolute address of a full page.");
const RecordKind = v.picklist(["agreement", "party"]);
const Open = told(
  v.nullable(v.object({ kind: RecordKind, id: Id })),
  "The record that is open; null when the whole is shown.",
);

const Fields = {
  q: told(v.pipe(v.string(), v.maxLength(Q_MAX)), "Words to find."),
  kind: told(v.pipe(v.array(v.picklist(PARTY_KINDS)), v.maxLength(100)), "Kinds of a party."),
  side: told(v.pipe(v.array(Id), v.maxLength(100)), "Ids of sides."),
  country: told(v.pipe(v.array(Country), v.maxLength(100)), "Countries of a party."),
  sector: told(v.pipe(v.array(Id), v.maxLength(100)), "Ids of sectors."),
  type: told(v.pipe(v.array(v.picklist(AGREEMENT_TYPES)), v.maxLength(100)), "Types of the agreement."),
  from: told(Year, "First year."),
  to: told(Year, "Last year."),
};

const COMMANDS = {
  "command-hello": message(
    "hello",
    {},
    "Posted to the frame with one MessagePort, over which everything but heights comes from then on.",
  ),
  "command-select": message("select", { kind: RecordKind, id: Id }, "Opens a record."),
  "command-filter": message(
    "filter",
    { filter: v.partial(v.object(Fields)) },
    "Replaces the whole filter; what is left out filters nothing.",
  ),
  "command-theme": message(
    "theme",
    { theme: v.picklist(EMBED_THEMES) },
    "auto follows the reader's system or the colour scheme of the host's page.",
  ),
  "command-language": message("language", { language: Language }, "Shows the same in another language."),
  "command-reset": message("reset", {}, "Shows what the address of the embed names."),
};

const EVENTS = {
  "event-height": message(
    "height",
    {
      heightPx: told(v.pipe(v.number(), v.integer(), v.minValue(0)), "What the frame needs, CSS px."),
      paperPx: v.optional(
        told(
          v.pipe(v.number(), v.integer(), v.minValue(0)),
          "What it needs on paper, with the list unfolded. Told ahead, by postMessage alone: grow the frame at your own beforeprint.",
        ),
      ),
    },
    "Posted to the parent too, without a hello.",
  ),
  "event-ready": message(
    "ready",
    { open: Open, title: v.string(), language: Language, languages: v.array(Language), url: Address },
    "Answers hello.",
  ),
  "event-select": message("select", { open: Open, title: v.string(), url: Address }, "Another record was opened."),
  "event-filter": message(
    "filter",
    {
      filter: v.object(Fields),
      shown: told(v.pipe(v.number(), v.integer(), v.minValue(0)), "Agreements that the filter leaves."),
      total: told(v.pipe(v.number(), v.integer(), v.minValue(0)), "All agreements."),
    },
    "Another filter is in force.",
  ),
  "event-navigate": message("navigate", { url: v.string() }, "The reader follows a link out of the frame."),
  "event-error": message(
    "error",
    { code: v.picklist(["unknown-id", "unknown-language", "invalid", "load-failed"]), message: v.string() },
    "Something was asked for that cannot be done; the view stays as it was.",
  ),
};

/** The JSON Schema (draft 2020-12) of all messages between an embed and the page that holds it, by direction and by type. */
export function buildEmbedSchema(): LooseRecord {
  const command = told(v.union(Object.values(COMMANDS)), "From the host's page to the frame.");
  const event = told(v.union(Object.values(EVENTS)), "From the frame to the host's page.");
  const definitions = {
    command,
    event,
    ...COMMANDS,
    ...EVENTS,
    id: Id,
    address: Address,
    language: Language,
    open: Open,
  };
  const { $schema, ...rest } = toJsonSchema(v.union([command, event]), { target: "draft-2020-12", definitions });
  return { $schema, title: `Messages of embeds, version ${String(EMBED_VERSION)}`, ...rest };
}
