import type { EmbedScripts } from "./types.ts";

/** How long a script may take before the reader is offered another try, in ms. */
const PATIENCE_MS = 10_000;

type ExplorerStart = Parameters<EmbedScripts["explorer"]>[0];

export interface Scripts {
  /** Data that a script of the site brings; asked for once, again after a failure. Rejects when it does not arrive in time. */
  json(path: string): Promise<unknown>;
  explorer(path: string): Promise<ExplorerStart>;
}

interface TrustedTypesWindow extends Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { readonly createScriptURL: (url: string) => string },
    ): {
      createScriptURL(url: string): string;
    };
  };
  accordEmbed?: EmbedScripts;
}

/** Gives addresses below the base alone the right to become scripts. Browsers without Trusted Types take them as they are. */
function createTrust(base: URL): (url: string) => string {
  const rules = {
    createScriptURL: (url: string): string => {
      if (!url.startsWith(base.href)) throw new Error(`${url} is no script of this site`);
      return url;
    },
  };
  const { trustedTypes }: TrustedTypesWindow = window;
  const policy = trustedTypes?.createPolicy("accord", rules) ?? rules;
  return (url) => policy.createScriptURL(url);
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
      script.src = trust(new URL(tries === 0 ? path : `${path}?r=${String(tries)}`, base).href);
      document.head.append(script);
    });
  const counted = async (path: string, isThere: () => boolean): Promise<void> => {
    if (isThere()) return;
    try {
      await ask(path);
      // A host may answer with a page of its own, and a script cut short runs nothing.
      if (!isThere()) throw new Error(`${path} is not what it should be`);
    } catch (fault) {
      tries += 1;
      throw fault;
    }
  };
  return {
    json: async (path) => {
      await counted(path, () => values.has(path));
      return values.get(path);
    },
    explorer: async (path) => {
      await counted(path, () => start !== null);
      if (start === null) throw new Error(`${path} brought no explorer`);
      return start;
    },
  };
}
