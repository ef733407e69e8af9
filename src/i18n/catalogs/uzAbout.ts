import type { enAbout } from "./enAbout.ts";

/** How the atlas is made and what it does not know, in Uzbek. */
export const uzAbout: Readonly<Record<keyof typeof enAbout, string>> = {
  "about.title": "Usul va cheklovlar",
  "about.collected.title": "Maʼlumotlar qanday toʻplangan",
  "about.collected.text":
    "Har bir fikrning asosi koʻrsatiladi. Asosi manba boʻlsa, yonida manbaning soʻzlari, nashr nomi va sanasi turadi. Fikr manbaning oʻzida aytilgan, reyestr yoki jadvalda qayd etilgan, biz manbadan chiqargan xulosa yoki umumiy maʼlumot boʻlishi mumkin — bu har safar belgilanadi. Umumiy maʼlumot hammaga maʼlum bilimga tayanadi, unda manba koʻrsatilmaydi. Sonlar yozuvlardan hisoblab chiqariladi.",
  "about.words.title": "“Xabar bergan”, lekin “imzolangan” emas",
  "about.words.text":
    "Jumlalarimiz manba nima haqida xabar berganini aytadi. “Imzolangan” degan holat faqat manbaga tayanganda koʻrsatiladi va sahifada u nimaga asoslangani yoziladi. Manbadagi feʼlning oʻzi iqtibosda qoladi.",
  "about.missing.title": "Nimalar yetishmaydi",
  "about.missing.text":
    "Manbalarda aytilmagan narsa “koʻrsatilmagan” deb belgilanadi, biz uni toʻldirmaymiz. Xabarda sanoqqa kirgan, ammo nomi keltirilmagan kelishuvlar uchun nuqtali kartochka bor.",
  "about.sides.title": "Tartib va ranglar",
  "about.sides.text":
    "Tomonlar tadbir nomida, u boʻlmasa, maʼlumotlarda qanday kelgan boʻlsa, shu tartibda turadi. Ranglar davlatga emas, shu tartibga bogʻliq. Bayroqlar ham, chegaralar ham yoʻq. Turli kelishuvlarda turli tomonlarda turgan ishtirokchida tomon rangi yoʻq.",
  "about.absence.title": "Yoʻqlik hech narsani anglatmaydi",
  "about.absence.text":
    "Bu yerda boʻlmagan yoki hech bir kelishuvda tilga olinmagan ishtirokchining ham kelishuvlari boʻlishi mumkin. Biz hech qachon kimdir imzolamagan demaymiz. Tadbirda qatnashganlar kelishuv ishtirokchilaridan alohida sanaladi.",
  "about.guesses.title": "Taxminiy nomlar",
  "about.guesses.text":
    "Nomlar manbada qanday yozilgan boʻlsa, shunday berilgan; boshqa tillardagi rasmiy nomlar yonida turadi. Taxminiy boshqa nom qidiruvga yordam beradi va “ehtimol” deb belgilanadi. U hech qachon sarlavha boʻlmaydi.",
  "about.privacy.title": "Shaxsiy hayot daxlsizligi",
  "about.privacy.text":
    "Sayt qurilmangizda hech narsa saqlamaydi, kuki oʻrnatmaydi, hech kimni kuzatmaydi va boshqa saytlardan hech narsa yuklamaydi.",
  "access.title": "Qulayliklar",
  "access.link": "Nimalar sinalgan, nimalar sinalmagan",
  "about.translations.title": "Tarjimalar",
  "about.translations.text":
    "Ayrim nomlar, sarlavhalar, shaxslarning lavozimlari va matnlar shu atlas uchun tarjima qilingan va ularni shu tilni ona tili sifatida biladigan muharrir hali koʻrib chiqmagan. Tarjima qilingan lavozim sahifa tilidagi qoʻshtirnoqda turadi. Iqtiboslar doim manba tilida beriladi.",
  "about.mistakes.title": "Xatolar va tuzatishlar",
  "report.how":
    "Xato topdingizmi? Xabar bering: har bir kelishuv, ishtirokchi va manba sahifasida yozuv, maʼlumotlar versiyasi va tilni koʻrsatadigan havola bor.",
  "report.nowhere": "Xato topdingizmi? Bu saytda xato haqida xabar berish manzili koʻrsatilmagan.",
  "corrections.title": "Tuzatishlar",
  "corrections.all": "Eng yangisi birinchi turadi. Barcha tuzatishlar maʼlumotlar faylida bor.",
  "corrections.none": "Tuzatishlar roʻyxati boʻsh.",
  "about.sources.title": "Manbalar",
};
