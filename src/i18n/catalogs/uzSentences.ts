import type { enSentences } from "./enSentences.ts";

/**
 * Sentences in Uzbek. Names stay uninflected: "A va B oʻrtasidagi ... haqida C xabar bergan" needs no case ending on any of them.
 * Numbers are digits, since in words the counting suffix changes them (bir, bitta).
 */
export const uzSentences: Readonly<Record<keyof typeof enSentences, string>> = {
  "sentence.agreement": "{parties} oʻrtasidagi {type} haqida {publishers} xabar bergan.{about}{period}{covers}",
  "sentence.oneParty":
    "{parties} ishtirokidagi {type} haqida {publishers} xabar bergan; {named, select, true {boshqa ishtirokchilar koʻrsatilmagan} other {bu yerda boshqa ishtirokchilar berilmagan}}.{about}{period}{covers}",
  "sentence.about": " Mavzusi: {scope}.",
  "sentence.covers": " Mavzusi: {scope}.",
  "sentence.andMore": "boshqalar",
  "sentence.year": " Davri: {period}-yil.",
  "sentence.years": " Davri: {period}-yillar.",
  "sentence.dates": " Davri: {start} – {end}.",
  "sentence.from": " Boshlanishi: {start}.",
  "sentence.until": " Tugashi: {end}.",
  "sentence.someSource": "manba",
  "sentence.moreParties": "yana {n} ta ishtirokchi",
  "sentence.moreSources": "yana {n} ta manba",
  "sentence.countsAs": " Umumiy hisobda bu {range} ta kelishuv boʻlishi mumkin.",
  "sentence.withdrawn": "Bu yozuv qaytarib olingan ({date}): {reason} {said}",
  "sentence.said": "Yozuvda shunday deyilgan edi: {sentence}",

  "party.namedIn":
    "{name} ({about}) {n} ta kelishuvda tilga olingan; {m, plural, one {boshqa ishtirokchi} other {boshqa ishtirokchilar}}: {others}.",
  "party.namedAlone": "{name} ({about}) {n} ta kelishuvda tilga olingan; boshqa ishtirokchilar koʻrsatilmagan.",
  "party.namedNowhere": "{name} ({about}) hech bir kelishuvda ishtirokchi sifatida tilga olinmagan.",
  "party.attended": " Ishtirok etgan tadbiri: {event}.",
  "party.message": " Murojaat yoʻllagan tadbiri: {event}.",
  "party.represented": " Vakili ishtirok etgan tadbir: {event}.",
  "party.mentioned": " Chiqishlarda tilga olingan.",

  "finding.headline":
    "{reported} ta kelishuv haqida xabar berilgan, {described, plural, =0 {hech biri tavsiflanmagan} one {# tasi tavsiflangan} other {# tasi tavsiflangan}}",
  "finding.headlineAll":
    "{reported, plural, one {# ta kelishuv haqida xabar berilgan, u tavsiflangan} other {# ta kelishuv haqida xabar berilgan, hammasi tavsiflangan}}",
  "finding.headlinePlain": "{parties} ta ishtirokchi oʻrtasida {agreements} ta kelishuv",
  "finding.headlineNone": "Hozircha kelishuvlar yoʻq",
  "finding.tally": "{label} — {n} ta",
  "finding.tallyTitled": "{label} — {n} ta",
  "finding.parties": "{n} ta ishtirokchi nomma-nom keltirilgan",
  "finding.unnamed": "{total} ta kelishuvdan {range} tasining nomi keltirilmagan",

  "node.party":
    "{name}, {about}, {n, plural, =0 {hech bir kelishuvda tilga olinmagan} one {# ta kelishuv} other {# ta kelishuv}}",
  "node.agreement": "{position}-kelishuv, jami {total} ta: {title}; {n} ta ishtirokchi",
  "node.event": "{name}, tadbir",
  "node.pair": "{a} va {b}, {n} ta kelishuv",

  "statusPhrase.stated": "{status}",
  "statusPhrase.recorded": "{status}, qaydga koʻra",
  "statusPhrase.inferred": "{status}, bilvosita maʼlumotga koʻra",
  "statusPhrase.background": "{status}, umumiy maʼlumotga koʻra",
  "statusPhrase.disputed": "{phrase}, bahsli",
  "statusPhrase.dated": "{phrase} ({date})",
  "statusPhrase.undated": "{phrase} (sanasi koʻrsatilmagan)",

  "period.from": "boshlanishi: {start}",
  "period.until": "tugashi: {end}",

  "source.row": "{file}, {n}-qator",
};
