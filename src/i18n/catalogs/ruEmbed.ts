import type { enEmbed } from "./enEmbed.ts";

/** The view inside other sites' pages, in Russian. */
export const ruEmbed: Readonly<Record<keyof typeof enEmbed, string>> = {
  "embed.open": "Открыть полностью",
  "embed.madeWith": "Создано с помощью {site}",
  "embed.asList": "То же списком",
  "embed.moreQuotes":
    "{n, plural, one {Ещё # цитата} few {Ещё # цитаты} many {Ещё # цитат} other {Ещё # цитаты}} с источниками",
  "embed.back": "Вернуться к началу",
  "embed.hintWheel": "Масштаб: Ctrl или ⌘ и колесо",
  "embed.hintTouch": "Масштаб: двумя пальцами",
  "embed.failed": "Сеть не загрузилась. Ничего не пропало: всё здесь есть текстом.",
  "embed.blocked": "Если страница не откроется, вот её адрес: {url}",
};
