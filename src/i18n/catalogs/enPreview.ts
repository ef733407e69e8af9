/** What other programs show of a page. */
export const enPreview = {
  "preview.context": "{dataset}: who agreed what with whom, and which source says so.",
} as const satisfies Readonly<Record<string, string>>;
