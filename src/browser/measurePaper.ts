/** The print rules that stand in this document: those of other files may not be read everywhere. */
function paperRules(): readonly CSSMediaRule[] {
  return [...document.styleSheets]
    .filter(({ href }) => href === null)
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ media }) => media.mediaText === "print");
}

/**
 * Height of the document as it will be laid out for paper of this width, both px. A frame is told only while the page around is
 * laid out already, so its print rules are put in force for as long as measuring takes, in which nothing is drawn.
 */
export function measurePaper(widthPx: number): number {
  const rules = paperRules();
  const { body } = document;
  for (const { media } of rules) media.mediaText = "all";
  body.style.width = `${String(widthPx)}px`;
  const heightPx = Math.ceil(body.getBoundingClientRect().height);
  // Asked for first, since Chromium leaves an empty attribute where it has not written the style into it yet (measured).
  if (body.hasAttribute("style")) body.removeAttribute("style");
  for (const { media } of rules) media.mediaText = "print";
  return heightPx;
}
