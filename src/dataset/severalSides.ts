/**
 * In place of the position of a side: the party stands on one side in one agreement and on another in another, so that no side is
 * its own. No list has this place.
 */
export const SEVERAL_SIDES = -1;
