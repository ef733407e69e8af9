import { showText } from "../dataset/showValue.ts";
import type { DataIo } from "./dataIo.ts";

/** Says that a file was written, and how large it is. */
export function tellWritten(io: DataIo, target: string, text: string): void {
  io.stdout(`${showText(target)}: written, ${String(Math.ceil(Buffer.byteLength(text) / 1000))} kB`);
}
