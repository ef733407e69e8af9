import type { enKeys } from "./enKeys.ts";

/** The diagram by keyboard, and what is said of an act, in Russian. */
export const ruKeys: Readonly<Record<keyof typeof enKeys, string>> = {
  "zoom.centre": "Выбранное в центр",
  "diagram.role": "схема",
  "diagram.label": "Карточки схемы",
  "diagram.keys":
    "Стрелки ведут от карточки к карточке, ← → по линиям; Shift и ↑ ↓ между концами этих линий; Home и End к краям столбца. Enter открывает, Esc снимает выбор, + − меняют масштаб, 0 показывает всё.",
  "full.enter": "На весь экран",
  "full.leave": "Выйти из полного экрана",
  "sheet.whole": "Весь текст",
  "diagram.wheel": "{key} и колесо увеличивают схему",
  "status.explored": "Схема занимает всё окно. Esc возвращает назад.",
  "status.returned": "Схема снова на странице.",
  "status.fittedPart": "На экране карточек: {shown} из {total}",
  "status.centred": "Выбранное в центре",
  "status.noPage": "У этой карточки нет своей страницы: больше ничего не записано.",
  "status.inList": "На схеме их нет, но все они есть в списке.",
  "status.sorted": "Сортировка: {column}",
  "node.noPage": "{name}; без своей страницы",
  "node.inList": "{name}; нет на схеме, есть в списке",
};
