import type { enPublish } from "./enPublish.ts";

/** "Publish this": the code for other sites. */
export const ruPublish: Readonly<Record<keyof typeof enPublish, string>> = {
  "publish.short": "Встроить",
  "publish.title": "Разместить у себя на сайте",
  "publish.how":
    "Читатели смогут нажимать на узлы прямо в вашей статье. О них ничего не сохраняется и никому не отправляется.",
  "publish.form": "Что принимает ваша система",
  "publish.loader": "HTML со скриптом",
  "publish.loaderHow":
    "HTML-карточка в Ghost, «Полный HTML» в Drupal, исходный код страницы, WordPress для администраторов. Высота подстроится сама. Где скрипты вырезаются, останутся картинка и ссылка.",
  "publish.frame": "Фрейм без скрипта",
  "publish.frameHow":
    "Для систем, которые не пускают скрипты. Высота рассчитана на колонку текста: что не поместится, прокрутится внутри. Где вырезаются и фреймы, останутся картинка и ссылка.",
  "publish.address": "Адрес",
  "publish.addressHow":
    "WordPress: вставьте адрес отдельной строкой, и на его месте появится схема. Другие системы сделают из него ссылку. Показывается всегда всё, в обычном виде.",
  "publish.look": "Как это выглядит",
  "publish.theme": "Цвета",
  "publish.theme.page": "Как на вашей странице",
  "publish.theme.auto": "Как у читателя",
  "publish.theme.light": "Светлые",
  "publish.theme.dark": "Тёмные",
  "publish.withTitle": "С заголовком",
  "publish.withNames": "С названиями на схеме",
  "publish.filtered": "Показано только то, что отобрано здесь.",
  "publish.preview": "Предварительный просмотр",
  "publish.pageAddress": "Адрес для вставки",
  "publish.local": "Сайт запущен на вашем компьютере: скопированное заработает, только когда он будет опубликован.",
  "publish.unnamed": "Сайт собран без публичного адреса, поэтому другие системы пока не узнают его страниц.",
};
