import { builtinModules } from "node:module";
import { dirname, resolve } from "node:path";
import { forEachImport } from "./forEachImport.mjs";
import { fromRoot, packageOf, readHouse, roomOf } from "./readHouse.mjs";

const house = readHouse();

/**
 * What is wrong with one import, or null.
 * @param {string} path importing file, from the root
 * @param {string} specifier
 * @param {string} file importing file, absolute
 */
function judge(path, specifier, file) {
  const room = roomOf(path);
  if (room === null) return null;
  if (!specifier.startsWith(".")) return judgePackage(path, specifier, room);
  const target = fromRoot(resolve(dirname(file), specifier.replace(/\?.*$/, "")));
  const targetRoom = roomOf(target);
  if (targetRoom === null) return room === "publish" ? null : `${room} may not reach outside src (${target}).`;
  if (targetRoom === room) return null;
  const rules = house.rooms[room];
  if (rules === undefined) return `${room} is not a room of rooms.json.`;
  return rules.imports.includes(targetRoom) ? null : `${room} may not import ${targetRoom} (rooms.json).`;
}

/**
 * @param {string} path
 * @param {string} specifier
 * @param {string} room
 */
function judgePackage(path, specifier, room) {
  const name = builtinModules.includes(specifier) ? "node:" : packageOf(specifier);
  if (name === "node:" && !specifier.startsWith("node:")) return `write node:${specifier}.`;
  const allowed = house.packages[name] ?? [];
  const inside = allowed.some((place) => place === room || path.startsWith(`src/${place}.`));
  return inside ? null : `${room} may not use the package ${name} (rooms.json).`;
}

/** Imports between rooms, and packages per room, as `rooms.json` says. */
export const rooms = {
  /** @param {any} context */
  create(context) {
    const file = context.filename;
    const path = fromRoot(file);
    return forEachImport((source) => {
      const message = judge(path, source.value, file);
      if (message !== null) context.report({ node: source, message });
    });
  },
};
