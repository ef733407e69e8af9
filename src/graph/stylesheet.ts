/**
 * Fixed rules in the renderer's own style language; whatever differs from element to element stands in its data.
 * Selectors are classes of ours and never hold data.
 */
export const STYLESHEET = `
  node {
    events: no;
    overlay-opacity: 0;
  }
  .box {
    shape: polygon;
    shape-polygon-points: data(points);
    width: data(widthPx);
    height: data(heightPx);
    background-color: data(fill);
    border-color: data(stroke);
    border-width: data(strokeWidthPx);
    border-style: data(line);
    border-dash-pattern: data(dashes);
    border-opacity: data(strokeOpacity);
    border-cap: data(cap);
    border-join: miter;
    z-index: 1;
  }
  .text {
    shape: rectangle;
    width: 1px;
    height: 1px;
    background-opacity: 0;
    border-width: 0;
    label: data(text);
    color: data(colour);
    font-family: data(font);
    font-size: data(fontPx);
    font-weight: data(weight);
    text-valign: center;
    text-wrap: none;
    text-events: no;
    z-index: 2;
  }
  .start {
    text-halign: right;
    text-margin-x: -0.5px;
  }
  .middle {
    text-halign: center;
  }
  .end {
    text-halign: left;
    text-margin-x: 0.5px;
  }
  edge {
    events: no;
    overlay-opacity: 0;
    width: data(strokeWidthPx);
    line-color: data(stroke);
    line-style: data(line);
    line-dash-pattern: data(dashes);
    line-opacity: data(strokeOpacity);
    line-cap: data(cap);
    z-index: data(depth);
    source-endpoint: data(sourceEndpoint);
    target-endpoint: data(targetEndpoint);
  }
  .straight {
    curve-style: straight;
  }
  .curve {
    curve-style: unbundled-bezier;
    edge-distances: endpoints;
    control-point-weights: data(weights);
    control-point-distances: data(distances);
  }
`;
