import { useEffect, useState } from "react";
import { watchPrinting } from "../browser/watchPrinting.ts";

/** True while the page is laid out for paper. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => watchPrinting(setPrinting), []);
  return isPrinting;
}
