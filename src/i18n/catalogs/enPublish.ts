/** "Publish this": the code for other sites. */
export const enPublish = {
  "publish.short": "Embed",
  "publish.title": "Publish this on your site",
  "publish.how": "Your readers click through it inside your page. Nothing about them is stored or sent to anybody.",
  "publish.form": "What your system takes",
  "publish.loader": "HTML with a script",
  "publish.loaderHow":
    "An HTML card in Ghost, “Full HTML” in Drupal, the source of a page, WordPress for administrators. The height fits by itself. Where scripts are taken out, a picture and a link stay.",
  "publish.frame": "A frame, no script",
  "publish.frameHow":
    "For systems that refuse scripts. The height is that of a column of text: what is longer scrolls inside. Where frames are taken out too, a picture and a link stay.",
  "publish.address": "An address",
  "publish.addressHow":
    "WordPress: paste the address alone on a line, and the embed appears. Other systems make a link of it. It always shows everything, in the plain look.",
  "publish.look": "How it looks",
  "publish.theme": "Colours",
  "publish.theme.page": "As your page has them",
  "publish.theme.auto": "As the reader has them",
  "publish.theme.light": "Light",
  "publish.theme.dark": "Dark",
  "publish.withTitle": "With its title",
  "publish.withNames": "With names in the picture",
  "publish.filtered": "It shows only what is filtered here.",
  "publish.preview": "Preview",
  "publish.pageAddress": "Address to paste",
  "publish.local": "This site runs on your own computer: what you copy works only once the site is published.",
  "publish.unnamed": "This site was built without its public address, so systems do not recognise its pages yet.",
} as const satisfies Readonly<Record<string, string>>;
