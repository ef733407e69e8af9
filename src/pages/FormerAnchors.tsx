import type { LineAnchor } from "../address/types.ts";

/** Empty elements with the ids that a line had before, so that links to them still open it. The line itself must be their parent. */
export function FormerAnchors({ formerIds }: Pick<LineAnchor, "formerIds">) {
  return (
    <>
      {formerIds.map((id) => (
        <span key={id} id={id} />
      ))}
    </>
  );
}
