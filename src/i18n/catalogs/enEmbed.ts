/** The view inside other sites' pages. */
export const enEmbed = {
  "embed.open": "Open in full",
  "embed.madeWith": "Made with {site}",
  "embed.asList": "The same as a list",
  "embed.moreQuotes": "{n, plural, one {# more quote} other {# more quotes}}, with sources",
} as const satisfies Readonly<Record<string, string>>;
