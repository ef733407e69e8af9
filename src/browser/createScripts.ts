import type { EmbedScripts } from "./types.ts";

/** How long a script may take before the reader is offered another try, in ms. */
const PATIENCE_MS = 10_000;

type ExplorerStart = Parameters<EmbedScripts["explorer"]>[0];

export interface Scripts {
  /**
   * Data that a script of the site brings; asked for once, however many want it at the same time, and again after a failure.
   * Rejects when it does not arrive in time.
   */
  json(path: string): Promise<unknown>;
  explorer(path: string): Promise<ExplorerStart>;
}

/** What gives texts the right to become scripts. */
interface Trust {
  createScriptURL(url: string): string;
  createScript(code: string): string;
}

interface TrustedTypesWindow extends Window {
  readonly trustedTypes?: { createPolicy(name: string, rules: Trust): Trust };
  accordEmbed?: EmbedScripts;
}

/** Code that stands in the document under a path and has not run: an embed of one file carries all its scripts so. */
function standingCode(): ReadonlyMap<string, string> {
  const elements = [...document.querySelectorAll<HTMLScriptElement>("script[data-path]")];
  return new Map(elements.map(({ dataset, text }) => [dataset["path"] ?? "", text]));
}

/**
 * Gives addresses below the base, and code that stands in the document, alone the right to become scripts. Browsers without
 * Trusted Types take them as they are.
 */
function createTrust(base: URL): Trust {
  const rules: Trust = {
    createScriptURL: (url) => {
      if (!url.startsWith(base.href)) throw new Error(`${url} is no script of this site`);
      return url;
    },
    createScript: (code) => {
      if (![...standingCode().values()].includes(code)) throw new Error("the document holds no such script");
      return code;
    },
  };
  const { trustedTypes }: TrustedTypesWindow = window;
  return trustedTypes?.createPolicy("accord", rules) ?? rules;
}

/**
 * Later scripts of an embed, as elements: an opaque origin may neither import modules nor fetch. What stands in the document
 * already, as in an embed of one file, is not asked for.
 */
export function createScripts(base: URL): Scripts {
  const trust = createTrust(base);
  const values = new Map<string, unknown>();
  let start: ExplorerStart | null = null;
  let tries = 0;
  const own: TrustedTypesWindow = window;
  own.accordEmbed = {
    json: (path, value) => void values.set(path, value),
    explorer: (given) => {
      start = given;
    },
  };
  const ask = (path: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const end = (fault: string | null): void => {
        clearTimeout(timer);
        script.remove();
        if (fault === null) resolve();
        else reject(new Error(`${path} ${fault}`));
      };
      const timer = setTimeout(() => end("does not answer"), PATIENCE_MS);
      script.addEventListener("load", () => end(null));
      script.addEventListener("error", () => end("could not be loaded"));
      // Some browsers remember a failure of an address (measured), so each further try has another.
      script.src = trust.createScriptURL(new URL(tries === 0 ? path : `${path}?r=${String(tries)}`, base).href);
      document.head.append(script);
    });
  /** Runs what stands in the document; false when nothing does under the path. Evaluating it is left until it is wanted. */
  const runStanding = (path: string): boolean => {
    const code = standingCode().get(path);
    if (code === undefined) return false;
    const script = document.createElement("script");
    script.text = trust.createScript(code);
    document.head.append(script);
    script.remove();
    return true;
  };
  const asked = new Map<string, Promise<void>>();
  const bring = async (path: string, isThere: () => boolean): Promise<void> => {
    try {
      if (!runStanding(path)) await ask(path);
      // A host may answer with a page of its own, and a script cut short runs nothing.
      if (!isThere()) throw new Error(`${path} is not what it should be`);
    } catch (fault) {
      tries += 1;
      asked.delete(path);
      throw fault;
    }
  };
  const once = (path: string, isThere: () => boolean): Promise<void> => {
    const before = asked.get(path);
    if (before !== undefined) return before;
    // In a later task, so that what fails at once is forgotten after it was noted.
    const bringing = Promise.resolve().then(() => bring(path, isThere));
    asked.set(path, bringing);
    return bringing;
  };
  return {
    json: async (path) => {
      await once(path, () => values.has(path));
      return values.get(path);
    },
    explorer: async (path) => {
      await once(path, () => start !== null);
      if (start === null) throw new Error(`${path} brought no explorer`);
      return start;
    },
  };
}
