import { createServer } from "vite";
import { formatEmbedPath } from "../../src/address/formatEmbedPath.ts";
import { listEmbeds } from "../../src/address/listEmbeds.ts";
import { LANGS } from "../../src/dataset/vocabulary.ts";
import type * as EmbedRoom from "../../src/publish/renderEmbed.tsx";
import type * as PageRoom from "../../src/publish/renderPage.tsx";
import { viteShared } from "../../src/publish/viteShared.ts";
import { dataset, wordsOf } from "./atlas.ts";

/** An embed of the site under test and the heights that a host would keep free for it, px by width. */
export interface ExpectedEmbed {
  readonly path: string;
  readonly heightsPx: Readonly<Record<320 | 640 | 759 | 1200, number>>;
}

/** Works the heights out as the build does; through Vite, since what the embeds are made of imports its style sheet. */
export async function readEmbedTable(siteName: string): Promise<readonly ExpectedEmbed[]> {
  const server = await createServer({
    ...viteShared,
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { renderEmbed } = (await server.ssrLoadModule("/src/publish/renderEmbed.tsx")) as typeof EmbedRoom;
    const { createRendering } = (await server.ssrLoadModule("/src/publish/renderPage.tsx")) as typeof PageRoom;
    const baked = { format: "accord-atlas-layout/1", widths: {} } as const;
    const site = { siteName, languages: LANGS, report: null };
    const renderings = new Map(
      LANGS.map((lang) => [
        lang,
        createRendering(dataset, { site, words: wordsOf(lang), baked, dataPath: "", layoutPath: "" }),
      ]),
    );
    return listEmbeds(dataset, LANGS).map((place) => {
      const rendering = renderings.get(place.lang);
      if (rendering === undefined) throw new Error(`no rendering in ${place.lang}`);
      return { path: formatEmbedPath(place) ?? "", heightsPx: renderEmbed(rendering, place).heightsPx };
    });
  } finally {
    await server.close();
  }
}
