import { compileMessageOrThrow, type CompiledMessage } from "@lingui/message-utils/compileMessage";
import type { MessageId } from "./catalogs/en.ts";
import type { Catalog, CompiledCatalog } from "./types.ts";

type Token = CompiledMessage[number];
type Choices = Readonly<Record<string, CompiledMessage>>;

const isMessage = (value: unknown): value is CompiledMessage => Array.isArray(value);

const choicesOf = (value: unknown): Choices => {
  const entries = Object.entries(value ?? {}).map(([key, branch]): [string, unknown] => [key, branch]);
  return Object.fromEntries(entries.filter((entry): entry is [string, CompiledMessage] => isMessage(entry[1])));
};

/**
 * A plural as two choices over values that `createWords` supplies: `n:exact` (the number as text) and `n:plural` (its category).
 * `#` becomes the argument itself. So every number is formatted by our own formats; Lingui's plural would ask the browser, which
 * writes Uzbek numbers wrongly.
 */
function rewrite(token: Token, counted: string | null, where: string): Token {
  if (typeof token === "string") return token === "#" && counted !== null ? [counted] : token;
  const [name, type, format] = token;
  if (type === undefined) return [name];
  const inner = type === "plural" ? name : counted;
  const branches = (choices: Choices): Choices =>
    Object.fromEntries(
      Object.entries(choices).map(([key, message]) => [key, message.map((part) => rewrite(part, inner, where))]),
    );
  const choices = choicesOf(format);
  if (choices["other"] === undefined) throw new Error(`${where}: the choice of {${name}} lacks "other"`);
  if (type === "select") return [name, "select", branches(choices)];
  if (type !== "plural")
    throw new Error(`${where}: {${name}, ${type}} is not supported; format the value and give it as text`);
  const entries = Object.entries(branches(choices));
  const categories = Object.fromEntries(entries.filter(([key]) => !/^\d+$/.test(key)));
  const exact = Object.fromEntries(entries.filter(([key]) => /^\d+$/.test(key)));
  const byCategory: Token = [`${name}:plural`, "select", categories];
  return Object.keys(exact).length === 0 ? byCategory : [`${name}:exact`, "select", { ...exact, other: [byCategory] }];
}

function parseMessage(id: string, message: string): CompiledMessage {
  try {
    return compileMessageOrThrow(message);
  } catch (cause) {
    throw new Error(`${id}: the message is not well-formed`, { cause });
  }
}

/**
 * Messages parsed at build time, so that the page loads no parser. Needs every message to be well-formed; throws an Error that
 * names the message otherwise. Cost is linear in the catalogue.
 */
export function compileCatalog(catalog: Catalog): CompiledCatalog {
  const compiled: Record<string, CompiledMessage> = {};
  for (const [id, message] of Object.entries(catalog)) {
    compiled[id] = parseMessage(id, message).map((token) => rewrite(token, null, id));
  }
  return fullCatalog(catalog, compiled);
}

/** The compiler cannot know that a loop over the ids fills them all; this check does. */
function fullCatalog(catalog: Catalog, compiled: Readonly<Record<string, CompiledMessage>>): CompiledCatalog {
  const isFull = (value: Readonly<Record<string, CompiledMessage>>): value is Record<MessageId, CompiledMessage> =>
    Object.keys(catalog).every((id) => value[id] !== undefined);
  if (!isFull(compiled)) throw new Error("a message was lost while compiling");
  return compiled;
}
