import type { enShare } from "./enShare.ts";

/** Sharing, citing, downloading, and links to single lines. */
export const ruShare: Readonly<Record<keyof typeof enShare, string>> = {
  "share.copy": "Копировать ссылку",
  "share.copied": "Ссылка скопирована",
  "share.link": "Ссылка на эту страницу",
  "share.more": "Отправить, скачать…",
  "share.title": "Поделиться",
  "share.close": "Закрыть",
  "share.send": "Отправить в приложение…",
  "share.notSent": "Ссылку не удалось отправить. Скопируйте её.",
  "share.code": "Код для вставки",
  "share.copyCode": "Копировать код",
  "share.codeCopied": "Код скопирован",
  "share.refused": "Браузер не дал скопировать. Текст выделен: скопируйте его с клавиатуры или через меню.",
  "share.data": "Данные этой страницы",
  "share.dataHow":
    "Только эта запись и то, что нужно для её чтения: участники и источники с цитатами. JSON снова открывается в Accord Atlas; в CSV на каждого участника соглашения одна строка.",
  "share.portrait": "Вертикальная картинка для постов (PNG)",
  "share.json": "Скачать JSON",
  "share.csv": "Скачать CSV",
  "share.saved": "Сохранено: {file}",
  "share.preparing": "Файл готовится…",
  "share.noData": "Данные не загрузились. Попробуйте ещё раз.",

  "picture.save": "Сохранить рисунок",
  "picture.how":
    "Рисунок сохраняется таким, как показан, с заголовком, легендой, источниками и лицензией. Векторный файл остаётся чётким в любом размере, PNG удобен для публикаций.",
  "picture.failed": "Рисунок не получился. Попробуйте ещё раз.",

  "cite.title": "Сослаться на страницу",
  "cite.record": "«{title}»",
  "cite.updated": "обновлено: {date}",
  "cite.source": "Источник: {source}",
  "cite.sources": "Источники: {source}",
  "cite.copy": "Копировать описание",
  "cite.copied": "Библиографическое описание скопировано",
  "cite.file": "Для библиографических программ (CSL-JSON)",
  "cite.data": "Все данные атласа (JSON)",

  "download.title": "Скачать данные",
  "download.all": "Все данные в том виде, из которого сделан атлас:",
  "download.workbook": "То же в виде книги для программ таблиц: её можно изменить и импортировать снова:",
  "download.tables": "Таблицы для работы с данными: соглашения, участники и кто в чём участвует:",
  "download.network": "Сети для программ, которые их изучают, где соглашения — узлы:",
  "download.parties": "То же с одними участниками, связанными общими соглашениями:",
  "download.kb": "{n} КБ",
  "download.mb": "{n} МБ",

  "claim.link": "Ссылка на пункт {n}",
  "party.link": "Ссылка на эту строку: {name}",
};
