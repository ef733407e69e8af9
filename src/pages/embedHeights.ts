import { breakText } from "../scene/breakText.ts";
import type { EmbedContent, EmbedDrawing } from "./readEmbed.ts";
import type { PageModel } from "./types.ts";

/**
 * Widths of an embed's frame that a height is given for, in px: a phone, a column of text, a whole page, and both ends of every form
 * of the style sheet. Between two of them the height is nearly a straight line, since drawings grow with their width.
 */
export const EMBED_WIDTHS_PX = [320, 479, 480, 640, 759, 760, 999, 1000, 1200] as const;

/** Height to keep free at each width, px; at least 200. */
export type EmbedHeights = Readonly<Record<(typeof EMBED_WIDTHS_PX)[number], number>>;

/** Least height of any embed, px, which WordPress demands too. */
const LEAST_PX = 200;

/** How a kind of text is set: size of the letters' box, of an average letter and of what stands above, all px. `Embed.module.css` has the same. */
interface Setting {
  readonly linePx: number;
  readonly letterPx: number;
  readonly abovePx: number;
}

const BODY: Setting = { linePx: 23.2, letterPx: 9.6, abovePx: 6 };
const BOLD: Setting = { linePx: 23.2, letterPx: 10, abovePx: 6 };
const NOTE: Setting = { linePx: 20.3, letterPx: 8.4, abovePx: 6 };
const QUOTE: Setting = { linePx: 23.8, letterPx: 8.4, abovePx: 0 };
const TITLE: Setting = { linePx: 26.4, letterPx: 11.8, abovePx: 2 };
const WIDE_TITLE: Setting = { linePx: 31.2, letterPx: 14, abovePx: 2 };

const PADDING_PX = 8;
/** Borders and padding above and below everything. */
const FRAME_PX = 20;
const PART_GAP_PX = 14;
const PARAGRAPH_GAP_PX = 6;
const QUOTE_INDENT_PX = 17;
/** The folded list with what stands above it; the last line's links have room for a finger. */
const LIST_PX = 43.2;
/** Buttons of the live picture, in a row of their own where they stand beside the picture of the whole. */
const TOOLS_PX = 44;
const FOOT_GAP_PX = 8;
const FOOT_LINE_PX = 31.2;
const SENTENCE_MAX_PX = 736;
/** Left column beside the picture of the whole, and right column beside the words of a record; and the gap between columns. */
const ASIDE_PX = 288;
const RECORD_PICTURE_PX = 620;
const COLUMN_GAP_PX = 32;
/** From these widths of the frame on, the next form of the style sheet holds. */
const MEDIUM_PX = 480;
const WIDE_PX = 760;
const COLUMNS_PX = 1000;
const LINES_AT_MOST = 10_000;

function textPx(text: string, widthPx: number, { linePx, letterPx, abovePx }: Setting): number {
  if (text === "") return 0;
  return breakText(text, widthPx / letterPx, LINES_AT_MOST).length * linePx + abovePx;
}

function editionText({ overviewIndex, words }: PageModel): string {
  const { updated, version } = overviewIndex.dataset;
  const when = updated === undefined ? "" : ` · ${words.t("intro.updated")} ${words.date(updated)}`;
  return when + (version === undefined ? "" : `, ${words.t("footer.version", { version })}`);
}

function headPx(content: EmbedContent, widthPx: number, isWide: boolean, model: PageModel): number {
  const { words } = model;
  const { kicker, moreSources, sentence, sources, status, title, withdrawn } = content;
  const told = sources.map(({ name, when }) => name.text + when).join("; ");
  const more = moreSources === 0 ? "" : ` ${words.t("intro.moreSources", { n: moreSources })}`;
  return (
    textPx(kicker.text, widthPx, { ...NOTE, abovePx: 0 }) +
    textPx(title.text, widthPx, isWide ? WIDE_TITLE : TITLE) +
    (withdrawn === null ? 0 : textPx(`${withdrawn.when} ${withdrawn.reason.text}`, widthPx, BOLD)) +
    textPx(sentence, Math.min(widthPx, SENTENCE_MAX_PX), BODY) +
    textPx(`${words.t("intro.source")} ${told}${more} · ${status}${editionText(model)}`, widthPx, NOTE)
  );
}

function picturePx(drawing: EmbedDrawing | undefined, widthPx: number): number {
  if (drawing === undefined) return 0;
  const { notes, scene } = drawing;
  const drawnPx = (scene.heightPx * widthPx) / scene.widthPx;
  return PART_GAP_PX + drawnPx + notes.reduce((sum, note) => sum + textPx(note, widthPx, NOTE), 0);
}

function receiptsPx({ receipts, receiptsOf }: EmbedContent, widthPx: number, { words }: PageModel): number {
  if (receipts.shown.length === 0) return 0;
  const quotePx = (quote: string): number => textPx(`“${quote}”`, widthPx - QUOTE_INDENT_PX, QUOTE);
  const shownPx = receipts.shown.reduce((sum, { dispute, line, quotes, url }) => {
    const link = url === null ? "" : ` · ${words.t("claim.openPassage")}`;
    const quotesPx =
      quotes.length === 0 ? 0 : PARAGRAPH_GAP_PX + quotes.reduce((total, one) => total + quotePx(one), 0);
    return sum + quotesPx + textPx(dispute ?? "", widthPx, BOLD) + textPx(line + link, widthPx, NOTE);
  }, 0);
  const ofPx = receiptsOf === null ? 0 : textPx(receiptsOf.title.text, widthPx, BODY);
  const morePx = receipts.more === 0 ? 0 : NOTE.abovePx + NOTE.linePx;
  return PART_GAP_PX - PARAGRAPH_GAP_PX + shownPx + ofPx + morePx;
}

/** The folded list, and the line that leads to the full page and names the site. */
function footPx({ detail, site, words }: PageModel, widthPx: number): number {
  const hasList = detail === null || detail.agreements.length > 0;
  const links = `${words.t("embed.open")}    ${words.t("embed.madeWith", { site: site.siteName })}`;
  const isOneLine = breakText(links, widthPx / BODY.letterPx, 2).length === 1;
  return (hasList ? LIST_PX : 0) + FOOT_GAP_PX + (isOneLine ? FOOT_LINE_PX : 2 * FOOT_LINE_PX);
}

function heightPx(model: PageModel, content: EmbedContent, framePx: number): number {
  const widthPx = framePx - PADDING_PX;
  const isWhole = model.detail === null;
  const [wide, medium, narrow] = content.pictures;
  const isWide = framePx >= WIDE_PX;
  if (framePx < COLUMNS_PX) {
    const drawing = isWide ? wide : framePx >= MEDIUM_PX ? medium : narrow;
    return (
      headPx(content, widthPx, isWide, model) +
      picturePx(drawing, widthPx) +
      receiptsPx(content, widthPx, model) +
      footPx(model, widthPx)
    );
  }
  if (isWhole) {
    const wordsPx =
      headPx(content, ASIDE_PX, true, model) +
      receiptsPx(content, ASIDE_PX, model) +
      TOOLS_PX +
      footPx(model, ASIDE_PX);
    return Math.max(wordsPx, picturePx(wide, widthPx - ASIDE_PX - COLUMN_GAP_PX));
  }
  const rightPx = picturePx(medium, RECORD_PICTURE_PX) + receiptsPx(content, RECORD_PICTURE_PX, model);
  const leftPx = headPx(content, widthPx - RECORD_PICTURE_PX - COLUMN_GAP_PX, true, model);
  return Math.max(leftPx, rightPx) + footPx(model, widthPx);
}

/**
 * Height that an embed needs in a host's page at each width, from its scenes and the length of its texts, in whole px. An estimate,
 * since fonts differ; a browser test holds it to what Chromium measures. Content systems that allow less cut it.
 */
export function embedHeights(model: PageModel, content: EmbedContent): EmbedHeights {
  const needPx = (widthPx: number): number =>
    Math.max(LEAST_PX, Math.ceil(FRAME_PX + heightPx(model, content, widthPx)));
  return {
    320: needPx(320),
    479: needPx(479),
    480: needPx(480),
    640: needPx(640),
    759: needPx(759),
    760: needPx(760),
    999: needPx(999),
    1000: needPx(1000),
    1200: needPx(1200),
  };
}
