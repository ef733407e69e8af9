import { PALETTE } from "../scene/palette.ts";

/** Colours of the cards: those of the light page, sides by their order in the dataset. */
export const COLOURS = PALETTE.light;
