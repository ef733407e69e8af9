/**
 * Calls back when the page is about to be laid out for paper, and when it is not any more. Returns the function that lets go.
 * Both the events and the media query are heard: not every browser and not every way to a PDF gives both.
 */
export function watchPrinting(onChange: (isPrinting: boolean) => void): () => void {
  const paper = matchMedia("print");
  const onMedia = ({ matches }: MediaQueryListEvent): void => onChange(matches);
  const onBefore = (): void => onChange(true);
  const onAfter = (): void => onChange(false);
  paper.addEventListener("change", onMedia);
  addEventListener("beforeprint", onBefore);
  addEventListener("afterprint", onAfter);
  return () => {
    paper.removeEventListener("change", onMedia);
    removeEventListener("beforeprint", onBefore);
    removeEventListener("afterprint", onAfter);
  };
}
