import type { PageModel } from "../pages/types.ts";
import { useExplorer } from "./useExplorer.ts";
import { usePrinting } from "./usePrinting.ts";

/** Where this is to be found, for whoever holds only the paper. */
export function PaperAddress({ model: { view } }: { readonly model: PageModel }) {
  const { site } = useExplorer();
  const isPrinting = usePrinting();
  return isPrinting ? <p className="paper">{site.href(view)}</p> : null;
}
