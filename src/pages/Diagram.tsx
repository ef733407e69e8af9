import type { ReactNode } from "react";
import { buildScene } from "../scene/buildScene.ts";
import { buildSvg } from "../scene/buildSvg.ts";
import { chooseLayout } from "../scene/chooseLayout.ts";
import { createSceneTexts } from "../scene/createSceneTexts.ts";
import { SCENE_WIDTHS, type Scene, type SceneLink, type SceneWidth } from "../scene/types.ts";
import css from "./Diagram.module.css";
import { hasRing } from "./hasRing.ts";
import { linkToOpen } from "./linkTo.ts";
import { SvgElement } from "./SvgElement.tsx";
import type { PageModel } from "./types.ts";

/** The scene of a page for one container width, in px; `alone` draws what is open with its neighbours only. */
export function pageScene(model: PageModel, widthPx: SceneWidth, alone = false): Scene {
  const { baked, context = true, detail, detailIndex, overview, overviewIndex, shownPath = null, view, words } = model;
  const chosen = chooseLayout(view, overview, detail, widthPx, shownPath);
  // The positions of the network are a file of their own; until they are here, the other layout stands.
  const layout = chosen === "network" && baked === null && overview.isFacing ? "sides" : chosen;
  const texts = createSceneTexts(words, overviewIndex);
  const scene = buildScene({
    overview,
    overviewIndex,
    detail,
    detailIndex,
    shownPath,
    view,
    widthPx,
    layout,
    baked,
    texts,
    alone,
    href: (open) => linkToOpen(model, open),
  });
  if (context) return scene;
  // A path stays whole, whatever of the rest is switched off.
  const isOfPath = ({ emphasis }: SceneLink): boolean => view.open.kind === "path" && emphasis === "near";
  return { ...scene, links: scene.links.filter((link) => link.kind !== "context" || isOfPath(link)) };
}

/** The scenes of a page for every width. */
function pageScenes(model: PageModel): readonly Scene[] {
  return SCENE_WIDTHS.map((widthPx) => pageScene(model, widthPx));
}

export interface DiagramProps {
  readonly model: PageModel;
  /** Scenes to draw; of every width where the page's width is not known yet. The style sheet shows the one that fits. */
  readonly scenes?: readonly Scene[] | undefined;
  /** True while a canvas stands in place of the drawing, of which then only the size is kept. */
  readonly isLive?: boolean;
  /** The live canvas, in place of the drawing. */
  readonly children?: ReactNode;
  readonly stage?: React.RefObject<HTMLDivElement | null>;
}

/** Class under which the style sheet shows what belongs to a scene where the scene fits. */
function sizeClass({ widthPx }: Scene): string | undefined {
  return css[widthPx === 908 ? "wide" : widthPx === 620 ? "medium" : "narrow"];
}

/** The network as inline SVG with links for nodes. */
export function Diagram({ model, scenes = pageScenes(model), isLive = false, children, stage }: DiagramProps) {
  const { view, words } = model;
  // Beside an open record it only names its part of the page, since the record has the first heading.
  const Title = view.open.kind === "start" ? "h2" : "p";
  // Paper shows an opened agreement or party alone with its neighbours, beside its text.
  const printed = hasRing(model) ? css["one"] : "";
  const incomplete = scenes.filter(({ notDrawn }) => notDrawn.agreements > 0 || notDrawn.parties > 0);
  return (
    <section className={`${css["diagram"]} ${printed}`} aria-labelledby="diagram-title">
      <Title id="diagram-title" className={css["hidden"]}>
        {words.t("diagram.title")}
      </Title>
      <div className={`${css["stage"]} ${isLive ? "live" : ""}`} ref={stage}>
        {scenes.map((scene) => (
          <div key={scene.widthPx} className={sizeClass(scene)}>
            <SvgElement tree={buildSvg(scene, { empty: isLive })} />
          </div>
        ))}
        {children}
      </div>
      {incomplete.length === 0 ? null : (
        // A container of its own, so that the style sheet picks the line of the picture that it shows.
        <div className={css["stage"]}>
          {incomplete.map((scene) => (
            <p key={scene.widthPx} className={sizeClass(scene)}>
              {words.t("diagram.notDrawn", {
                agreements: words.t("count.agreements", { n: scene.notDrawn.agreements }),
                parties: words.t("count.parties", { n: scene.notDrawn.parties }),
              })}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
