import type { enPublish } from "./enPublish.ts";

/** "Publish this": the code for other sites. */
export const uzPublish: Readonly<Record<keyof typeof enPublish, string>> = {
  "publish.short": "Joylash",
  "publish.title": "Oʻz saytingizda eʼlon qilish",
  "publish.how":
    "Oʻquvchilaringiz uni sahifangizning oʻzida bosib koʻradi. Ular haqida hech narsa saqlanmaydi va hech kimga yuborilmaydi.",
  "publish.form": "Tizimingiz nimani qabul qiladi",
  "publish.loader": "Skriptli HTML",
  "publish.loaderHow":
    "Ghostdagi HTML karta, Drupaldagi “Full HTML”, sahifaning manba kodi, administratorlar uchun WordPress. Balandligi oʻzi moslashadi. Skriptlar olib tashlansa, rasm va havola qoladi.",
  "publish.frame": "Skriptsiz freym",
  "publish.frameHow":
    "Skriptlarni oʻtkazmaydigan tizimlar uchun. Balandligi matn ustuniga moʻljallangan: sigʻmagani ichida aylantiriladi. Freymlar ham olib tashlansa, rasm va havola qoladi.",
  "publish.address": "Manzil",
  "publish.addressHow":
    "WordPress: manzilni alohida qatorga qoʻying, oʻrnida sxema paydo boʻladi. Boshqa tizimlar undan havola yasaydi. U doim hammasini, oddiy koʻrinishda koʻrsatadi.",
  "publish.look": "Koʻrinishi",
  "publish.theme": "Ranglar",
  "publish.theme.page": "Sahifangizdagidek",
  "publish.theme.auto": "Oʻquvchinikidek",
  "publish.theme.light": "Yorugʻ",
  "publish.theme.dark": "Qorongʻi",
  "publish.withTitle": "Sarlavhasi bilan",
  "publish.withNames": "Sxemadagi nomlar bilan",
  "publish.filtered": "Faqat shu yerda saralangani koʻrsatiladi.",
  "publish.preview": "Oldindan koʻrish",
  "publish.pageAddress": "Qoʻyiladigan manzil",
  "publish.local": "Bu sayt oʻz kompyuteringizda ishlayapti: nusxalangani faqat sayt eʼlon qilingach ishlaydi.",
  "publish.unnamed":
    "Bu sayt ommaviy manzilisiz yigʻilgan, shuning uchun boshqa tizimlar uning sahifalarini hali tanimaydi.",
};
