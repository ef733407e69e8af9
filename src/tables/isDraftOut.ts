import type { Account } from "./createAccount.ts";
import type { Draft } from "./types.ts";

/** Whether a record is left out: its row is refused or left, or, where it was made, every row that names it is. */
export function isDraftOut(account: Account, { sheet, row, users }: Draft): boolean {
  if (users !== undefined) return users.every(({ draft }) => isDraftOut(account, draft));
  return account.isOut({ table: sheet.table, row, column: null });
}
