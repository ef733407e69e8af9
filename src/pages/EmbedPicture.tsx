import { buildSvg } from "../scene/buildSvg.ts";
import type { Scene } from "../scene/types.ts";
import css from "./Embed.module.css";
import type { EmbedDrawing } from "./readEmbed.ts";
import { SvgElement } from "./SvgElement.tsx";

/** Class under which the style sheet shows what belongs to a scene where the scene fits. */
function sizeClass({ widthPx }: Scene): string | undefined {
  return css[widthPx === 908 ? "wide" : widthPx === 620 ? "medium" : "narrow"];
}

/** The network as inline SVG, drawn for three widths, and in words what its signs mean and what it leaves out. */
export function EmbedPicture({ pictures }: { readonly pictures: readonly EmbedDrawing[] }) {
  if (pictures.length === 0) return null;
  return (
    <figure className={css["picture"]}>
      {pictures.map(({ scene, notes }) => (
        <div key={scene.widthPx} className={sizeClass(scene)}>
          <SvgElement tree={buildSvg(scene, { newTab: true })} />
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      ))}
    </figure>
  );
}
