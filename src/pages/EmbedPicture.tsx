import type { ReactNode, RefObject } from "react";
import { buildSvg } from "../scene/buildSvg.ts";
import type { Scene } from "../scene/types.ts";
import css from "./Embed.module.css";
import type { EmbedDrawing } from "./readEmbed.ts";
import { SvgElement } from "./SvgElement.tsx";

export interface EmbedPictureProps {
  readonly pictures: readonly EmbedDrawing[];
  /** True while a canvas stands in place of the drawing, of which then only the size is kept. */
  readonly isLive?: boolean;
  /** The live canvas, over the drawing. */
  readonly children?: ReactNode;
  readonly stage?: RefObject<HTMLDivElement | null>;
}

/** Class under which the style sheet shows what belongs to a scene where the scene fits. */
function sizeClass({ widthPx }: Scene): string | undefined {
  return css[widthPx === 908 ? "wide" : widthPx === 620 ? "medium" : "narrow"];
}

/** The network as inline SVG, drawn for three widths, and in words what its signs mean and what it leaves out. */
export function EmbedPicture({ pictures, isLive = false, children, stage }: EmbedPictureProps) {
  if (pictures.length === 0) return null;
  return (
    <figure className={css["picture"]}>
      <div className={isLive ? `${css["stage"]} ${css["live"]}` : css["stage"]} ref={stage}>
        {pictures.map(({ scene }) => (
          <div key={scene.widthPx} className={sizeClass(scene)}>
            <SvgElement tree={buildSvg(scene, { newTab: true, empty: isLive })} />
          </div>
        ))}
        {children}
      </div>
      {pictures.map(({ scene, notes }) =>
        notes.map((note) => (
          <p key={`${String(scene.widthPx)} ${note}`} className={sizeClass(scene)}>
            {note}
          </p>
        )),
      )}
    </figure>
  );
}
