import { showText } from "../dataset/showValue.ts";

const FAULTS = new Map([
  ["ENOENT", "there is no such file"],
  ["ENOTDIR", "a folder of the path is a file"],
  ["EISDIR", "this is a folder, not a file"],
  ["EACCES", "no permission"],
  ["EPERM", "no permission"],
  ["EROFS", "the disk can only be read"],
  ["ENOSPC", "the disk is full"],
  ["ENAMETOOLONG", "the name is too long"],
  ["ELOOP", "its links go in a circle"],
  ["ERR_INVALID_ARG_VALUE", "the name holds characters that no file name can hold"],
  ["ERR_FS_FILE_TOO_LARGE", "the file is too large"],
]);

/** What went wrong with a file, in words, from whatever the file system threw. */
export function explainFault(fault: unknown): string {
  const code = fault instanceof Error && "code" in fault && typeof fault.code === "string" ? fault.code : "";
  return FAULTS.get(code) ?? showText(fault instanceof Error ? fault.message : "it cannot be used").slice(0, 200);
}
