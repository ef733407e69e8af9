import { articlePage } from "./article.ts";

/** A kind of page that follows the height of its frames, and how it frames an address. */
export interface Resizer {
  readonly name: string;
  /** The page; `sandbox` is the attribute's value, null for none. */
  readonly page: (url: string, sandbox: string | null) => string;
  /** Heights that it gives at least and at most, px. */
  readonly heightsPx?: readonly [least: number, most: number];
}

/** A frame that is lower than any embed, so that it has to grow. */
function frame(url: string, sandbox: string | null, attributes = ""): string {
  return `<iframe id="framed" src="${url}" title="Embed" width="100%" height="210"${sandbox === null ? "" : ` sandbox="${sandbox}"`}${attributes}></iframe>`;
}

/** The rules of a parent in our own words, in a page with a plain frame. */
const withListener = (listener: string) => (url: string, sandbox: string | null) =>
  articlePage(`${frame(url, sandbox)}<script>addEventListener("message", function (event) { ${listener} });</script>`);

const pym: Resizer = {
  name: "pym.js 1.3.2",
  page: (url, sandbox) => {
    const config = { title: "Embed", ...(sandbox === null ? {} : { sandbox }) };
    return articlePage(
      `<div id="pym"></div><script src="/pym.js"></script><script>new pym.Parent("pym", ${JSON.stringify(url)}, ${JSON.stringify(config)});</script>`,
    );
  },
};

/** It greets the origin in the frame's address, which a sandboxed frame has not: its documentation says to check none then. */
const iframeResizer: Resizer = {
  name: "iframe-resizer 4.3.11",
  page: (url, sandbox) =>
    articlePage(
      `${frame(url, sandbox)}<script src="/iframe-resizer.js"></script><script>iFrameResize({ log: false, checkOrigin: ${sandbox === null} }, "#framed");</script>`,
    ),
};

/** `legacy`: it greets as iframe-resizer does, and listens to that one's answers. */
const openIframeResizer = (legacy: boolean): Resizer => ({
  name: `open-iframe-resizer 2.1.0${legacy ? ", in the manner of iframe-resizer" : ""}`,
  page: (url, sandbox) =>
    articlePage(
      `${frame(url, sandbox)}<script type="module">import { initialize } from "/open-iframe-resizer.js"; initialize({ enableLegacyLibSupport: ${legacy} }, "#framed");</script>`,
    ),
});

/** The listener in Datawrapper's code to embed: heights by id, given to the frame that the message is from. Trips over null. */
const datawrapper: Resizer = {
  name: "Datawrapper's listener",
  page: withListener(`
    var heights = event.data["datawrapper-height"];
    if (heights === undefined) return;
    for (var id in heights)
      for (var one of document.querySelectorAll("iframe"))
        if (one.contentWindow === event.source) one.style.height = heights[id] + "px";`),
};

/** Its older listener, which does not ask whose message it is: the frame is found by the id in its address. */
const oldDatawrapper: Resizer = {
  name: "Datawrapper's older listener",
  page: withListener(`
    var heights = event.data["datawrapper-height"];
    if (heights === undefined) return;
    for (var id in heights) {
      var one = document.querySelector("iframe[src*='" + id + "']");
      if (one) one.style.height = heights[id] + "px";
    }`),
};

/** amp-iframe: messages with its sentinel, from the frame itself, above a threshold of 100 px. */
const amp: Resizer = {
  name: "AMP",
  page: withListener(`
    var said = event.data;
    if (typeof said !== "object" || said === null || said.sentinel !== "amp" || said.type !== "embed-size") return;
    var one = document.getElementById("framed");
    if (event.source === one.contentWindow && Number(said.height) >= 100) one.style.height = said.height + "px";`),
};

/** Medium: JSON in a string, the frame found by its address. */
const medium: Resizer = {
  name: "Medium",
  page: withListener(`
    if (typeof event.data !== "string") return;
    var said;
    try { said = JSON.parse(event.data); } catch (error) { return; }
    if (said.context !== "iframe.resize" || !(said.height > 0)) return;
    var one = document.getElementById("framed");
    if (one.src === said.src) one.style.height = said.height + "px";`),
};

/**
 * wp-embed.js: it gives a secret to each frame and says "ready"; the frame is hidden until a message carries the secret. Heights are
 * held to 200 to 1,000 px; a link is followed on the same host only, while the frame has the focus. The quotation goes when the
 * frame appears.
 */
const WORDPRESS = `
  var one = document.getElementById("framed");
  var secret = "a1B2c3D4e5";
  var isGreeted = false;
  function receive(event) {
    var said = event.data;
    if (!said || !said.secret || !said.message || /[^a-zA-Z0-9]/.test(said.secret)) return;
    if (said.secret !== one.getAttribute("data-secret") || event.source !== one.contentWindow) return;
    one.removeAttribute("style");
    document.querySelector("blockquote").style.display = "none";
    if (said.message === "height") one.height = Math.min(1000, Math.max(200, parseInt(said.value, 10)));
    if (said.message === "link") {
      var target = new URL(said.value);
      if (!/^https?:$/.test(target.protocol)) return;
      if (target.host === new URL(one.src).host && document.activeElement === one) top.location.href = said.value;
    }
  }
  addEventListener("message", receive);
  addEventListener("load", function () {
    one.contentWindow.postMessage({ message: "ready", secret: secret }, "*");
  });`;

/** Only ever in a sandbox with scripts: that is how WordPress frames what it does not know. */
export const wordPress: Resizer = {
  name: "WordPress",
  heightsPx: [200, 1000],
  page: (url, sandbox) =>
    articlePage(
      `<blockquote class="wp-embedded-content"><a href="${url}">Embed</a></blockquote>${frame(`${url}#?secret=a1B2c3D4e5`, sandbox, ` class="wp-embedded-content" security="restricted" data-secret="a1B2c3D4e5" style="position:absolute;visibility:hidden"`)}<script>${WORDPRESS}</script>`,
    ),
};

/** Every parent that our embeds are to grow in. */
export const RESIZERS: readonly Resizer[] = [
  pym,
  iframeResizer,
  openIframeResizer(false),
  openIframeResizer(true),
  datawrapper,
  oldDatawrapper,
  amp,
  medium,
  wordPress,
];
