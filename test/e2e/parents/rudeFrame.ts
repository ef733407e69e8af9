import { articlePage } from "./article.ts";

/** A frame under the path of an embed that does all that an embed must not; `foreign` is an address of another site. */
export function rudeFrame(foreign: string): string {
  const script = `
    focusable.focus();
    localStorage.setItem("seen", "1");
    document.cookie = "seen=1";
    fetch(${JSON.stringify(foreign)}, { mode: "no-cors" }).catch(function () {});
    console.error("something is wrong");
    var hold = function (event) { event.preventDefault(); };
    addEventListener("wheel", hold, { passive: false });
    addEventListener("touchmove", hold, { passive: false });
    addEventListener("click", function () { history.pushState(null, "", "?" + Math.random()); });`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Rude</title></head><body style="margin:0;touch-action:none"><button id="focusable">One</button> <button>Two</button> <button>Three</button><div style="height:900px"></div><script>${script}</script></body></html>`;
}

/** A page that holds it without a title, too low, and makes it grow late, when the reader sees what stands below. */
export function rudeHost(path: string): string {
  const grow = `new IntersectionObserver(function (seen, observer) {
    if (!seen.some(function (one) { return one.isIntersecting; })) return;
    observer.disconnect();
    setTimeout(function () { rude.style.height = "500px"; }, 60);
  }).observe(rude);`;
  return articlePage(
    `<iframe id="rude" src="${path}" width="100%" style="height:40px"></iframe><script>${grow}</script>`,
    {
      before: 6,
    },
  );
}
