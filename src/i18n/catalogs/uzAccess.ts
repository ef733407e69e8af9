import type { AccessId } from "./enAccess.ts";

/** The accessibility sheet, in Uzbek. */
export const uzAccess: Readonly<Record<AccessId, string>> = {
  description:
    "Sayt klaviatura, ekran oʻquvchi dastur, telefon, yirik harf yoki qogʻoz bilan oʻqiydiganlarga nimalarni vaʼda qiladi va ulardan qaysilari dasturning testlari bilan tekshirilgan.",
  intro:
    "Quyidagi har bir satr — klaviatura, ekran oʻquvchi dastur, telefon, yirik harf, boshqa til yoki qogʻoz bilan oʻqiydiganlarga berilgan vaʼda. Yonida dastur oxirgi marta sinalganda shu vaʼdaning nechta testi oʻtgani turadi.",
  run: "Sinov sanasi: {date}; {version}-versiya, brauzer: {browser}.",
  "run.full":
    "Barcha testlar, uzoqlari ham bajarilgan: {passed} tasi oʻtgan, {failed} tasi oʻtmagan, {skipped} tasi qoldirilgan.",
  "run.short":
    "Testlarning kam uchraydigan holatlarsiz qisqa toʻplami bajarilgan: {passed} tasi oʻtgan, {failed} tasi oʻtmagan, {skipped} tasi qoldirilgan.",
  "run.data": "Dastur sayt eʼlon qilinishidan oldin, oʻziga ilova qilingan maʼlumotlar bilan sinaladi.",
  "run.otherData":
    "Bular boshqa maʼlumotlar bilan oʻtkazilgan dastur sinovlari. Ushbu saytning maʼlumotlari ularga kirmagan.",
  "run.none":
    "Bu yerda dastur sinovlarining natijalari saqlanmagan, shuning uchun quyida aytilganlar bu sayt uchun tasdiqlanmagan.",
  passed: "oʻtgan testlar: {passed}",
  failed: "oʻtmagan: {tests} testdan {failed} tasi",
  unchecked: "test bilan tekshirilmagan",
  "group.K": "Klaviatura va ekran oʻquvchi dastur",
  "group.V": "Sxema va qogʻoz",
  "group.M": "Telefon, barmoq bilan ishlash va joylashtirish",
  "group.I": "Tillar",
  "group.R": "Nimalarga ishonsa boʻladi",
  spoken: "Ovoz chiqarib nima oʻqiladi",
  "spoken.text":
    "Ekran oʻquvchi dasturga taqlid qiladigan dastur bu sahifalarni birinchi soʻzdan oxirgisigacha oʻqib chiqadi. Har bir faylda u nima degani satrma-satr yozilgan; test buni har safar solishtiradi. Tugma va havola kabi vazifalarni u inglizcha ataydi.",
  "spoken.start": "bosh sahifa",
  "spoken.agreement": "bitta kelishuv",
  "spoken.embed-start": "joylashtirilgan toʻliq sxema",
  "spoken.embed-agreement": "joylashtirilgan bitta kelishuv",
  limits: "Maʼlum cheklovlar",
  "limit.readers":
    "Haqiqiy ekran oʻquvchi dasturlar ishlatilmagan: NVDA ham, JAWS ham, VoiceOver ham, TalkBack ham. Ularning oʻz oʻqish usullari, masalan, sarlavhalar roʻyxati sinalmagan.",
  "limit.devices":
    "Telefon, barmoq va kichik ekranlarga kompyuterdagi brauzer taqlid qilgan. Hech bir qurilma qoʻlda sinalmagan.",
  "limit.browsers": "Faqat Chromiumda sinalgan; Firefox va Safarida sinalmagan.",
  "limit.people": "Imkoniyati cheklangan oʻquvchilar dasturni sinagani hali maʼlum emas.",
  "limit.editors":
    "Dasturning oʻzbekcha va ruscha soʻzlarini shu tillarni ona tili sifatida biladigan muharrirlar hali oʻqimagan.",
  "limit.checker":
    "Avtomatik tekshiruv xatolarning faqat bir qismini topadi. U baholay olmaydigan narsa, masalan, matnning ravonligi bu yerda vaʼda qilinmaydi.",
  contact: "Biror narsa ishlamayaptimi?",

  K1: "WCAG 2.2 qoidalarini (A va AA darajalar) avtomatik tekshirish xato topmaydi va ochiq savol qoldirmaydi.",
  K2: "Ekran oʻquvchi dasturga maʼlumotlardagi har bir kelishuv, ishtirokchi, sana va manba beriladi; ortiqcha narsa berilmaydi.",
  K3: "Sxemadagi har bir kartochkaning oʻz joyida haqiqiy tugmasi bor.",
  K4: "Sxema — Tab tugmasining bitta bekati; bir bosishda undan chiqiladi.",
  K5: "Yoʻnalish tugmalari har bir kartochkaga olib boradi.",
  K6: "Enter kartochkani ochib, sarlavhasiga oʻtkazadi; Esc orqaga qaytaradi.",
  K7: "Klaviatura fokusi hech qachon yoʻqolmaydi.",
  K8: "Tugmalar soʻralmagan ishni qilmaydi: sxemadan tashqarida faqat / qidiruvni boshlaydi, joylashtirilgan sxemada esa hech biri ishlamaydi.",
  K9: "Har bir amal sahifa tilida bir marta eʼlon qilinadi; oddiy yurish eʼlon qilinmaydi.",
  K10: "Fokusdagi kartochka koʻrinib turadi, yopilib qolmaydi va aniq hoshiyaga ega.",
  K11: "Ekran oʻquvchiga taqlid qiladigan dastur nima degani saqlangan va har safar solishtiriladi.",
  K12: "Tugmalarni bir marta bosish yetarli: sudrash, chimchilash, ustida toʻxtash yoki ikki marta bosish shart emas.",
  K13: "Nima ochiqligi haqida sarlavha, roʻyxat va sxema doim bir xil gapiradi.",
  K14: "Juda katta sxemada koʻpi bilan 150 ta kartochka chiziladi, har biri tugma; roʻyxatda esa hammasi bor.",

  V1: "Keng ekranda yozuvlar ustma-ust tushmaydi, matn va tugmalar yetarlicha katta.",
  V2: "Bir xil maʼlumot har bir tilda va har safar bir xil sxema beradi.",
  V3: "Eng uzun nomlar kartochkaga sigʻadi; toʻliq nom matnda turadi.",
  V4: "Matn va chiziqlar yetarlicha kontrastli, ranglar ularni yaxshi ajrata olmaydiganlar uchun ham farqli.",
  V5: "Tomonlar va turlar faqat rang bilan emas, shakl yoki soʻz bilan ham farq qiladi.",
  V6: "Sxema qorongʻi rejimga, majburiy ranglarga va kuchliroq kontrast soʻroviga moslashadi.",
  V7: "Kam harakat soʻragan oʻquvchiga harakat koʻrsatilmaydi; boshqa har qanday harakat 0,3 soniyadan oshmaydi.",
  V8: "Sxema yonida sodda soʻzlar bilan shartli belgilar turadi.",
  V9: "Telefonda asosiy xulosa, son va sana bosmasdan koʻrinadi.",
  V10: "Bitta kelishuv bir sahifaga, kichik atlas ikki sahifaga chop etiladi; matnni belgilash mumkin, manzil va manbalar bosiladi.",
  V11: "Matn ikki baravar kattalashtirilsa, sxemadagi yozuvlar ham kattalashadi.",
  V12: "Shriftlarda oʻzbekcha oʻ va gʻ harflari hamda ʼ belgisi bor.",

  M1: "Sxema ustidagi bitta barmoq sahifani suradi.",
  M2: "Ikki barmoq sxemani suradi va kattalashtiradi.",
  M3: "Gʻildirakcha sahifani suradi, Ctrl bilan esa sxemani kattalashtiradi.",
  M4: "Eng tor telefonda hech narsa yon tomonga surilmaydi, matn va tugmalar katta qoladi.",
  M5: "Sahifani ikki barmoq bilan kattalashtirish mumkin.",
  M6: "“Orqaga” har safar bitta tanlovni bekor qiladi.",
  M7: "Joylashtirilgan sxema atrofidagi sahifaning “Orqaga” tugmasiga hech narsa qoʻshmaydi.",
  M8: "Havola hamma joyda oʻsha yozuvni oʻsha tilda ochadi; nomaʼlum manzilda bu ochiq aytiladi.",
  M9: "Havola nusxalangani tasdiqlanadi va brauzer taqiqlaganda ham uni olish mumkin.",
  M10: "Joylashtirilgan sxema balandligini aytadi, hech narsa saqlamaydi va toʻliq sahifaga olib boradi.",
  M11: "Joylashtirilgan sxema fokusni olmaydi va atrofidagi sahifani surmaydi.",
  M12: "JavaScript boʻlmasa ham har bir kelishuv, ishtirokchi va manbani oʻqish mumkin.",

  I1: "Oʻzbekcha sana, sanoq va sonlar har qanday brauzerda toʻgʻri yoziladi.",
  I2: "Uchala tilda barcha soʻzlar barcha koʻplik shakllari bilan bor.",
  I3: "Oʻzbekcha matnlarda oʻ, gʻ va tutuq belgisi toʻgʻri yozilgan.",
  I4: "Qidiruv hududni har qanday til, yozuv yoki imlodagi nomi bilan topadi.",
  I5: "Qidiruv katta-kichik harf, tutuq belgisi va yozuvni farqlamaydi; matnning oʻzi oʻzgarmaydi.",
  I6: "Boshqa tartib boʻlmasa, oʻzbekcha roʻyxatlar oʻzbek alifbosi tartibida turadi.",
  I7: "Manzillar barcha tillarda bir xil va oʻzgarmaydi.",
  I8: "Sxemadan tashqari har bir matnning tili koʻrsatilgan, til almashganda ochiq yozuv saqlanadi.",
  I9: "Tillar oʻz nomi bilan, bayroqsiz ataladi; hech narsa saqlanmaydi.",
  I10: "Tarjimasi yoʻq matn asl tilida, belgisi bilan koʻrsatiladi.",

  R1: "Har bir fikr yonida manba, sana, havola va iqtibos turadi.",
  R2: "“Imzolangan” deb faqat manba shunday desa aytiladi.",
  R3: "Maʼlumotlarning sanasi va versiyasi koʻrinib turadi.",
  R4: "Har bir kelishuv sahifasidan xato haqida xabar berish mumkin yoki saytda buning manzili yoʻqligi aytiladi; tuzatishlar sanasi bilan sanab oʻtiladi.",
  R5: "Har bir yozuvda tartib bir xil: nomi, jumla, ishtirokchilar, sana, iqtiboslar.",
  R6: "Har bir sahifada qidiruv maydoni bor; Enter birinchi topilganini ochadi, topilganlar soni aytiladi.",
  R7: "Esc faqat eng ustidagisini yopadi.",
  R8: "“Toʻliq koʻrinish” tugmasi butun sxemani koʻrsatadi, nomlar kamida 12 piksel boʻladi; katta sxemaga sigʻmaganlar soni aytiladi.",
  R9: "Yuborilgan havola qayerda ekaningizni, oldingi va keyingi kelishuv yoki ishtirokchiga yoʻlni koʻrsatadi.",
  R10: "Maʼlumotlar qanday toʻplangani va nimalar yetishmasligi — bir bosish narida.",
};
