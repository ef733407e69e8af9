import type { enPath } from "./enPath.ts";

/** How two parties are linked, in Russian. */
export const ruPath: Readonly<Record<keyof typeof enPath, string>> = {
  "path.title": "Путь между участниками",
  "path.tool": "Путь между…",
  "path.pageTitle": "Путь: {a} – {b}",
  "path.fromHere": "Путь к другому участнику",
  "path.others": "Выбрать других участников",
  "path.first": "Первый участник",
  "path.second": "Второй участник",
  "path.choose": "Выберите…",
  "path.show": "Показать путь",
  "path.swap": "Поменять местами",
  "path.clear": "Убрать путь",
  "path.busiest":
    "В списке {n, plural, one {# участник} few {# участника} many {# участников} other {# участника}} с наибольшим числом соглашений. Чтобы выбрать другого, сначала откройте его.",
  "path.byAgreements":
    "{n, plural, one {Этих участников связывает # соглашение.} few {Этих участников связывают # соглашения подряд.} many {Этих участников связывают # соглашений подряд.} other {Этих участников связывают # соглашения подряд.}}",
  "path.byContext":
    "Цепочки соглашений между ними нет. Есть контекст: общее мероприятие, присутствие, принадлежность. Контекст не является соглашением.",
  "path.caveat": "Это показывают записи, и больше из этого ничего не следует.",
  "path.steps": "Шаг за шагом",
  "path.same": "Пути нет: дважды выбран один и тот же участник. Выберите двух разных.",
  "path.apart": "Пути нет: в этих данных участников не связывают ни цепочка соглашений, ни контекст.",
  "path.alone": "Пути нет: в этих данных ни с кем не связано: {names}.",
  "path.unknown": "Пути нет: в адресе назван участник, которого нет в этих данных.",

  "step.together": "вместе в соглашении «{name}»",
  "step.agreement": "соглашение «{name}»",
  "step.bothAt": "общее мероприятие: {name}",
  "step.event": "мероприятие: {name}",
  "step.attended": "участие в мероприятии: {name}",
  "step.attendedBy": "среди присутствовавших: {name}",
  "step.messageTo": "обращение к участникам мероприятия: {name}",
  "step.messageFrom": "автор обращения: {name}",
  "step.bothPartOf": "общая принадлежность: {name}",
  "step.partOf": "относится к: {name}",
  "step.includes": "сюда же относится: {name}",
  "step.represents": "представляет: {name}",
  "step.representedBy": "представитель: {name}",
  "step.onBehalfOf": "выступление от имени: {name}",
  "step.spokenFor": "от этого имени выступает: {name}",
  "step.mentions": "упоминает: {name}",
  "step.mentionedBy": "кто упоминает: {name}",
};
