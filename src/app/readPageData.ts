import type { PageData } from "../pages/pageData.ts";

/** Inline data of a page or an embed. The build writes it, so its form is known; a page without it cannot be taken over. */
export function readPageData(): PageData {
  const text = document.getElementById("accord-data")?.textContent;
  if (text === undefined || text === null) throw new Error("this page carries no data (#accord-data)");
  return parsePageData(text);
}

function parsePageData(text: string): PageData {
  return JSON.parse(text) as PageData;
}
