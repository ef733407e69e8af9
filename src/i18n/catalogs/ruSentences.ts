import type { enSentences } from "./enSentences.ts";

/**
 * Sentences in Russian. Names stay in the nominative, after a colon or as subjects; only words of this catalogue are inflected.
 * Numbers are digits, since in words they agree in gender and case.
 */
export const ruSentences: Readonly<Record<keyof typeof enSentences, string>> = {
  "sentence.agreement":
    "{publishers} {sources, plural, one {сообщает} few {сообщают} many {сообщают} other {сообщают}} {type}. Участники: {parties}.{about}{period}{covers}",
  "sentence.oneParty":
    "{publishers} {sources, plural, one {сообщает} few {сообщают} many {сообщают} other {сообщают}} {type}. {named, select, true {Назван один участник} other {Здесь указан один участник}}: {parties}.{about}{period}{covers}",
  "sentence.about": " Предмет: {scope}.",
  "sentence.covers": " Предмет: {scope}.",
  "sentence.andMore": "другое",
  "sentence.year": " Период: {period}\u00A0год.",
  "sentence.years": " Период: {period}\u00A0годы.",
  "sentence.dates": " Период: {start} – {end}.",
  "sentence.from": " Начало: {start}.",
  "sentence.until": " Окончание: {end}.",
  "sentence.someSource": "источник",
  "sentence.moreParties": "ещё {n, plural, one {# участник} few {# участника} many {# участников} other {# участника}}",
  "sentence.moreSources": "ещё {n, plural, one {# источник} few {# источника} many {# источников} other {# источника}}",
  "sentence.countsAs":
    " В общем счёте это может быть {range} {max, plural, one {соглашение} few {соглашения} many {соглашений} other {соглашения}}.",
  "sentence.withdrawn": "Запись отозвана ({date}): {reason} {said}",
  "sentence.said": "В записи говорилось: {sentence}",

  "party.namedIn":
    "{name} ({about}) упоминается в {n, plural, =1 {одном соглашении} one {# соглашении} few {# соглашениях} many {# соглашениях} other {# соглашения}}; {m, plural, one {другой участник} few {другие участники} many {другие участники} other {другие участники}}: {others}.",
  "party.namedAlone":
    "{name} ({about}) упоминается в {n, plural, =1 {одном соглашении} one {# соглашении} few {# соглашениях} many {# соглашениях} other {# соглашения}}; другие участники не названы.",
  "party.namedNowhere": "{name} ({about}) среди участников соглашений не упоминается.",
  "party.attended": " Участие в мероприятии: {event}.",
  "party.message": " Обращение к участникам мероприятия: {event}.",
  "party.represented": " Участие через представителя: {event}.",
  "party.mentioned": " Упоминание в выступлениях.",

  "finding.headline":
    "Сообщалось {reported, plural, =1 {об одном соглашении} one {о # соглашении} few {о # соглашениях} many {о # соглашениях} other {о # соглашения}}, {described, plural, =0 {ни одно не описано} =1 {описано одно} one {описано #} few {описано #} many {описано #} other {описано #}}",
  "finding.headlineAll":
    "Сообщалось {reported, plural, =1 {об одном соглашении, оно описано} one {о # соглашении, все описаны} few {о # соглашениях, все описаны} many {о # соглашениях, все описаны} other {о # соглашения, все описаны}}",
  "finding.headlinePlain":
    "{agreements, plural, one {# соглашение} few {# соглашения} many {# соглашений} other {# соглашения}} между {parties, plural, one {# участником} few {# участниками} many {# участниками} other {# участника}}",
  "finding.headlineNone": "Соглашений пока нет",
  "finding.tally": "{label} — {n}",
  "finding.tallyTitled": "{label} — {n}",
  "finding.parties":
    "{n, plural, =1 {назван один участник} one {назван # участник} few {названы # участника} many {названо # участников} other {названо # участника}}",
  "finding.unnamed":
    "{range} из {total, plural, =1 {одного соглашения} one {# соглашения} few {# соглашений} many {# соглашений} other {# соглашения}} {max, plural, one {не названо} few {не названы} many {не названы} other {не названо}}",

  "node.party":
    "{name}, {about}, {n, plural, =0 {в соглашениях не упоминается} one {# соглашение} few {# соглашения} many {# соглашений} other {# соглашения}}",
  "node.agreement":
    "Соглашение {position} из {total}: {title}; {n, plural, one {# участник} few {# участника} many {# участников} other {# участника}}",
  "node.event": "{name}, мероприятие",
  "node.pair": "{a} и {b}, {n, plural, one {# соглашение} few {# соглашения} many {# соглашений} other {# соглашения}}",

  "statusPhrase.stated": "{status}",
  "statusPhrase.recorded": "{status}, по записи",
  "statusPhrase.inferred": "{status}, по косвенным данным",
  "statusPhrase.background": "{status}, по общеизвестным данным",
  "statusPhrase.disputed": "{phrase}, оспаривается",
  "statusPhrase.dated": "{phrase} ({date})",
  "statusPhrase.undated": "{phrase} (дата не указана)",

  "period.from": "начало: {start}",
  "period.until": "окончание: {end}",

  "source.row": "{file}, строка {n}",
};
