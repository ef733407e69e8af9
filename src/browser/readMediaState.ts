/** Wishes of the reader's system that the picture must follow. */
export interface MediaState {
  readonly dark: boolean;
  readonly reducedMotion: boolean;
  readonly forcedColors: boolean;
  readonly moreContrast: boolean;
}

const QUERIES = {
  dark: "(prefers-color-scheme: dark)",
  reducedMotion: "(prefers-reduced-motion: reduce)",
  forcedColors: "(forced-colors: active)",
  moreContrast: "(prefers-contrast: more)",
} as const;

/** What the system asks for now; a theme that the page was given (`data-theme`) goes before the system's. */
export function readMediaState(): MediaState {
  const { theme } = document.documentElement.dataset;
  return {
    dark: theme === "dark" || (theme !== "light" && matchMedia(QUERIES.dark).matches),
    reducedMotion: matchMedia(QUERIES.reducedMotion).matches,
    forcedColors: matchMedia(QUERIES.forcedColors).matches,
    moreContrast: matchMedia(QUERIES.moreContrast).matches,
  };
}

/** Calls back at every change of one of them; returns the function that lets go. */
export function watchMediaState(onChange: () => void): () => void {
  const lists = Object.values(QUERIES).map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener("change", onChange);
  const root = new MutationObserver(onChange);
  root.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    root.disconnect();
    for (const list of lists) list.removeEventListener("change", onChange);
  };
}
