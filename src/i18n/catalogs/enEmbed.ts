/** The view inside other sites' pages. */
export const enEmbed = {
  "embed.open": "Open in full",
  "embed.madeWith": "Made with {site}",
  "embed.asList": "The same as a list",
  "embed.moreQuotes": "{n, plural, one {# more quote} other {# more quotes}}, with sources",
  "embed.back": "Back to the start",
  "embed.hintWheel": "Zoom: Ctrl or ⌘ and the wheel",
  "embed.hintTouch": "Zoom: two fingers",
  "embed.failed": "The network could not load. Nothing is lost: everything is here as text.",
  "embed.blocked": "If no page opens, its address is {url}",
} as const satisfies Readonly<Record<string, string>>;
