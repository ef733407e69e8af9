import type { enKeys } from "./enKeys.ts";

/** The diagram by keyboard, and what is said of an act, in Uzbek. */
export const uzKeys: Readonly<Record<keyof typeof enKeys, string>> = {
  "zoom.centre": "Tanlanganni markazga",
  "diagram.role": "sxema",
  "diagram.label": "Sxemadagi kartochkalar",
  "diagram.keys":
    "Yoʻnalish tugmalari kartochkadan kartochkaga oʻtkazadi, ← → chiziqlar boʻylab; Shift bilan ↑ ↓ shu chiziqlarning uchlari orasida; Home va End ustunning chetlariga. Enter ochadi, Esc tanlovni bekor qiladi, + − masshtabni oʻzgartiradi, 0 hammasini koʻrsatadi.",
  "full.enter": "Toʻliq ekran",
  "full.leave": "Toʻliq ekrandan chiqish",
  "sheet.whole": "Toʻliq matn",
  "diagram.wheel": "{key} va gʻildirakcha sxemani kattalashtiradi",
  "status.explored": "Sxema butun oynani egalladi. Esc orqaga qaytaradi.",
  "status.returned": "Sxema sahifadagi oʻrniga qaytdi.",
  "status.fittedPart": "{total} ta kartochkadan {shown} tasi koʻrinib turibdi",
  "status.centred": "Tanlangan kartochka oʻrtada",
  "status.noPage": "Bu kartochkaning alohida sahifasi yoʻq: boshqa hech narsa qayd etilmagan.",
  "status.inList": "Ular sxemada yoʻq, lekin hammasi roʻyxatda bor.",
  "status.sorted": "Saralash: {column}",
  "node.noPage": "{name}; alohida sahifasi yoʻq",
  "node.inList": "{name}; chizilmagan, lekin roʻyxatda bor",
};
