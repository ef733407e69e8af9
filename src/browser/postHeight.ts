/** How the parents that are known learn the height of a frame. What a parent has not asked for, it does not get. */
export interface HeightAddress {
  /** Where the messages go: the parent's window. */
  readonly target: Pick<Window, "postMessage">;
  /** Address of the frame as the parent wrote it, without fragment: Datawrapper-type listeners look for their id in it. */
  readonly path: string;
  readonly href: string;
  /** WordPress' secret, from the fragment that it adds; null elsewhere. */
  readonly secret: string | null;
  /** Id that pym.js gives its child in the query; null elsewhere. */
  readonly childId: string | null;
  /** Id that iframe-resizer greeted with; null until it does. */
  readonly resizerId: string | null;
  /** Whether open-iframe-resizer has greeted. */
  readonly isOpenResizer: boolean;
  /** Height that is needed on paper, px; null while that is not known. */
  readonly paperPx: number | null;
}

/** pym.js joins the parts of its messages with this word (pym.js 1.3.2). */
const PYM = "xPYMx";

/** Tells the height in our own words, which alone know of paper. */
export function postOwnHeight(target: HeightAddress["target"], heightPx: number, paperPx: number | null): void {
  target.postMessage({ accord: 1, type: "height", heightPx, ...(paperPx === null ? {} : { paperPx }) }, "*");
}

/**
 * Tells the height in every dialect, since no parent says which it speaks: its own, WordPress (wp-embed.js), pym.js 1.3,
 * iframe-resizer 4, open-iframe-resizer 2, Datawrapper, AMP and Medium; each ignores the others'. Never posts null or undefined, which some listeners
 * would trip over. A height is no secret, so that it may go to any origin.
 */
export function postHeight(
  { target, path, href, secret, childId, resizerId, isOpenResizer, paperPx }: HeightAddress,
  heightPx: number,
): void {
  const say = (message: unknown): void => target.postMessage(message, "*");
  postOwnHeight(target, heightPx, paperPx);
  say({ "datawrapper-height": { [path]: heightPx } });
  say({ sentinel: "amp", type: "embed-size", height: heightPx });
  say(JSON.stringify({ src: href, context: "iframe.resize", height: heightPx }));
  if (secret !== null) say({ message: "height", value: heightPx, secret });
  if (childId !== null) say(["pym", childId, "height", String(heightPx)].join(PYM));
  // iframe-resizer reads the fourth part and no further; open-iframe-resizer, which greets alike, reads the end.
  if (resizerId !== null)
    say(`[iFrameSizer]${resizerId}:${String(heightPx)}:${String(innerWidth)}:init:resizeObserver`);
  if (isOpenResizer) say({ type: "iframe-resized", width: innerWidth, height: heightPx });
}
