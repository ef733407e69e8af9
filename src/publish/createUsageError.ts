/** An error that the person at the keyboard can mend; its message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** An error for a wrong command, a missing file or a setting that cannot be used: shown without a stack, exit code 2. */
export function createUsageError(message: string): UsageError {
  return new UsageError(message);
}
