import type { enShare } from "./enShare.ts";

/** Sharing, citing, downloading, and links to single lines. */
export const uzShare: Readonly<Record<keyof typeof enShare, string>> = {
  "share.copy": "Havolani nusxalash",
  "share.copied": "Havola nusxalandi",
  "share.link": "Shu sahifaga havola",
  "share.more": "Yuborish, yuklab olish…",
  "share.title": "Ulashish",
  "share.close": "Yopish",
  "share.send": "Ilovaga yuborish…",
  "share.notSent": "Havolani yuborib boʻlmadi. Uni nusxalab oling.",
  "share.code": "Qoʻyiladigan kod",
  "share.copyCode": "Kodni nusxalash",
  "share.codeCopied": "Kod nusxalandi",
  "share.refused":
    "Brauzer nusxalashga yoʻl qoʻymadi. Matn belgilab qoʻyildi: uni klaviatura yoki menyu orqali nusxalang.",
  "share.data": "Shu sahifa maʼlumotlari",
  "share.dataHow":
    "Faqat shu yozuv va uni oʻqish uchun kerakli narsalar: ishtirokchilari va manbalari, iqtiboslari bilan. JSON yana Accord Atlasda ochiladi; CSVda kelishuvning har bir ishtirokchisiga bitta qator.",
  "share.portrait": "Postlar uchun tik rasm (PNG)",
  "share.json": "JSON yuklab olish",
  "share.csv": "CSV yuklab olish",
  "share.saved": "Saqlandi: {file}",
  "share.preparing": "Fayl tayyorlanmoqda…",
  "share.noData": "Maʼlumotlarni yuklab boʻlmadi. Yana urinib koʻring.",

  "picture.save": "Rasmni saqlash",
  "picture.how":
    "Rasm koʻrinib turganidek, sarlavhasi, shartli belgilari, manbalari va litsenziyasi bilan saqlanadi. SVG har qanday oʻlchamda tiniq qoladi, PNG esa postlar uchun.",
  "picture.failed": "Rasm tayyorlanmadi. Yana urinib koʻring.",

  "cite.title": "Sahifadan iqtibos keltirish",
  "cite.record": "“{title}”",
  "cite.updated": "yangilangan: {date}",
  "cite.source": "Manba: {source}",
  "cite.sources": "Manbalar: {source}",
  "cite.copy": "Havola matnini nusxalash",
  "cite.copied": "Havola matni nusxalandi",
  "cite.file": "Bibliografiya dasturlari uchun (CSL-JSON)",
  "cite.data": "Atlasning barcha maʼlumotlari (JSON)",

  "download.title": "Maʼlumotlarni yuklab olish",
  "download.all": "Hamma maʼlumotlar, atlas tuzilgan shaklda:",
  "download.workbook": "Xuddi shu Excel kitobi koʻrinishida: oʻzgartirib, qayta import qilish mumkin:",
  "download.tables": "Excel, R va Python uchun jadvallar: kelishuvlar, ishtirokchilar va kim nimada qatnashgani:",
  "download.network": "Gephi va shunga oʻxshash dasturlar uchun tarmoqlar, kelishuvlar tugun sifatida:",
  "download.parties": "Xuddi shu, faqat ishtirokchilarning oʻzi, umumiy kelishuvlari boʻyicha bogʻlangan:",
  "download.kb": "{n} kB",
  "download.mb": "{n} MB",

  "claim.link": "{n}-bandga havola",
  "party.link": "Shu qatorga havola: {name}",
};
