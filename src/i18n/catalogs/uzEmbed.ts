import type { enEmbed } from "./enEmbed.ts";

/** The view inside other sites' pages, in Uzbek. */
export const uzEmbed: Readonly<Record<keyof typeof enEmbed, string>> = {
  "embed.open": "Toʻliq ochish",
  "embed.madeWith": "{site} yordamida yaratilgan",
  "embed.asList": "Xuddi shu roʻyxat shaklida",
  "embed.moreQuotes": "Manbalari bilan yana {n} ta iqtibos",
  "embed.back": "Boshiga qaytish",
  "embed.hintWheel": "Masshtab: Ctrl yoki ⌘ va gʻildirak",
  "embed.hintTouch": "Masshtab: ikki barmoq bilan",
  "embed.failed": "Tarmoq yuklanmadi. Hech narsa yoʻqolmadi: hammasi shu yerda matn koʻrinishida.",
  "embed.blocked": "Sahifa ochilmasa, uning manzili: {url}",
};
