import type { EmbedFrame } from "../share/embedFrame.ts";

/** What the build told this embed's first script (`#accord-embed`); null in a document that is no embed. */
export function readFrame(): EmbedFrame | null {
  const text = document.getElementById("accord-embed")?.textContent;
  return text === undefined || text === null ? null : parseFrame(text);
}

function parseFrame(text: string): EmbedFrame {
  return JSON.parse(text) as EmbedFrame;
}
