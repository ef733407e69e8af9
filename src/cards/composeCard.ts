import { COLOURS } from "./cardColours.ts";
import { CARD_FORMS, type CardForm, type Form } from "./cardForms.ts";
import { drawFrame } from "./drawFrame.ts";
import { drawNeighbours } from "./drawNeighbours.ts";
import { drawScene } from "./drawScene.ts";
import { drawTower, fitsTower } from "./drawTower.ts";
import { fitTitle, TITLE_LINE_EM, type TitleRoom } from "./fitTitle.ts";
import { paragraph, type Paragraph } from "./paragraph.ts";
import type { Box, CardContent, CardText, Drawing, Marks, Neighbourhood } from "./types.ts";
import { drawable, wrapText, type TextStyle } from "./wrapText.ts";

const NOTHING: Marks = { shapes: [], texts: [] };
const SENTENCE_LINE_EM = 1.28;
/** Share of the height that a sentence takes above a picture, and how much larger it is without one. */
const SENTENCE_SHARE = 0.55;
const ALONE = 1.3;
/** Share of the width that the title takes beside a picture, and where the picture begins. */
const BESIDE = { title: 0.56, picture: 0.61 };

/** What a card is made with beside its content. */
interface Setting {
  readonly form: Form;
  readonly isTall: boolean;
  /** Names how many are left out: "+12". */
  readonly more: (count: number) => string;
}

/** Running text, cut where the box ends. */
function drawSentence(text: string, box: Box, sizePx: number, colour: string): Paragraph {
  const style = { sizePx, weight: 400 } as const;
  const most = Math.max(1, Math.floor(box.heightPx / (sizePx * SENTENCE_LINE_EM)));
  const { lines } = wrapText(drawable(text, style.weight), style, box.widthPx, most);
  return paragraph(lines, style, { xPx: box.xPx, topPx: box.yPx, lineEm: SENTENCE_LINE_EM, colour });
}

function drawNetwork(neighbourhood: Neighbourhood, box: Box, { form, isTall, more }: Setting): Marks {
  return isTall && fitsTower(neighbourhood)
    ? drawTower(neighbourhood, box, form.neighbours.headingPx)
    : drawNeighbours(neighbourhood, box, { ...form.neighbours, more });
}

/** Everything between title and foot. */
function drawPicture({ picture }: CardContent, box: Box, setting: Setting): Marks {
  if (picture.kind === "scene") return drawScene(picture.scene, picture.headings, box);
  if (picture.kind === "neighbours") return drawNetwork(picture.neighbourhood, box, setting);
  const { sentencePx } = setting.form;
  if (picture.neighbourhood === null)
    return { shapes: [], texts: drawSentence(picture.text, box, sentencePx * ALONE, COLOURS.text).texts };
  const top = { ...box, heightPx: box.heightPx * SENTENCE_SHARE };
  const { texts, endPx } = drawSentence(picture.text, top, sentencePx, COLOURS.text);
  const startPx = endPx + setting.form.smallPx;
  const rest = { ...box, yPx: startPx, heightPx: box.yPx + box.heightPx - startPx };
  const network = drawNetwork(picture.neighbourhood, rest, setting);
  return { shapes: network.shapes, texts: [...texts, ...network.texts] };
}

/** Title rooms by what the picture needs: the more parties on a side, the more height. */
function titleRooms({ picture }: CardContent, { titles, besideTitles }: Form): readonly TitleRoom[] {
  if (picture.kind === "scene") return besideTitles;
  if (picture.kind === "presence") return titles.two;
  const { left, middle, right } = picture.neighbourhood;
  const rows = Math.max(left.length, middle.length, right.length);
  return rows < 2 ? titles.one : rows === 2 ? titles.two : titles.many;
}

interface Head {
  readonly texts: readonly CardText[];
  readonly endPx: number;
}

/** Kicker and title; beside a picture the kicker is a sentence under the title. */
function drawHead(content: CardContent, { form }: Setting, widthPx: number, bottomPx: number): Head {
  const { marginPx, smallPx } = form;
  const isBeside = content.picture.kind === "scene";
  const small: TextStyle = { sizePx: smallPx, weight: 600 };
  const kicker = isBeside ? [] : wrapText(drawable(content.kicker, small.weight), small, widthPx, 1).lines;
  const above = paragraph(kicker, small, { xPx: marginPx, topPx: marginPx + 14, lineEm: 1.3, colour: COLOURS.muted });
  const { lines, style } = fitTitle(content.titles, content.instead, widthPx, titleRooms(content, form));
  const topPx = kicker.length === 0 ? marginPx + 24 : above.endPx + 8;
  const title = paragraph(lines, style, { xPx: marginPx, topPx, lineEm: TITLE_LINE_EM, colour: COLOURS.text });
  const endPx = Math.round(title.endPx + smallPx * 0.7);
  const room = { xPx: marginPx, yPx: endPx, widthPx, heightPx: bottomPx - endPx };
  const below = isBeside ? drawSentence(content.kicker, room, form.sentencePx, COLOURS.muted).texts : [];
  return { texts: [...above.texts, ...title.texts, ...below], endPx };
}

/**
 * A card as plain data: rule, kicker, title, picture, foot. Text is broken by the typeface's own widths and cut where it does not
 * fit, so nothing reaches into the margins. `more` words how many are left out.
 */
export function composeCard(content: CardContent, kind: CardForm, more: Setting["more"]): Drawing {
  const form = CARD_FORMS[kind];
  const { widthPx, heightPx, marginPx, smallPx } = form;
  const setting: Setting = { form, isTall: heightPx > widthPx, more };
  const innerPx = widthPx - 2 * marginPx;
  const isBeside = content.picture.kind === "scene";
  const frame = drawFrame(content, form);
  const head = drawHead(content, setting, isBeside ? Math.round(innerPx * BESIDE.title) : innerPx, frame.bottomPx);
  const topPx = isBeside ? marginPx + smallPx : head.endPx;
  const leftPx = isBeside ? Math.round(marginPx + innerPx * BESIDE.picture) : marginPx;
  const area: Box = {
    xPx: leftPx,
    yPx: topPx,
    widthPx: widthPx - marginPx - leftPx,
    heightPx: Math.round(frame.bottomPx - topPx - smallPx * 0.8),
  };
  const picture = area.heightPx > 0 ? drawPicture(content, area, setting) : NOTHING;
  const texts = [...frame.texts, ...head.texts, ...picture.texts];
  return {
    widthPx,
    heightPx,
    ground: COLOURS.ground,
    shapes: [...frame.shapes, ...picture.shapes],
    texts: texts.filter(({ text }) => text !== ""),
  };
}
