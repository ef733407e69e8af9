import { enAccess, type AccessId } from "./catalogs/enAccess.ts";

const isPromise = (id: string): id is PromiseId => /^[KVMIR]\d+$/.test(id);

/** Id of a promise to readers, with which the titles of its tests begin. */
export type PromiseId = Extract<AccessId, `${"K" | "V" | "M" | "I" | "R"}${number}`>;

/** The ids of all promises, in the order of the accessibility sheet. */
export const promiseIds: readonly PromiseId[] = Object.keys(enAccess).filter(isPromise);
