const TEXT =
  "The delegations met for two days in the capital, and on the second of them the heads of the regions and of several companies put their names under papers that had been prepared since the spring.";

/** How an article is set around what is embedded in it. */
export interface ArticleOptions {
  /** Goes into the head, as it is. */
  readonly head?: string;
  /** Paragraphs before and after, enough to scroll. */
  readonly before?: number;
  readonly after?: number;
}

/** An article of a newsroom with something embedded in it. */
export function articlePage(embedded: string, { head = "", before = 2, after = 30 }: ArticleOptions = {}): string {
  const paragraph = `<p>${TEXT}</p>`;
  const meta = `<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`;
  const style = `<style>body{margin:0;font:18px/1.5 serif}p{margin:16px 0}iframe{border:0}figure{margin:0}</style>`;
  return `<!doctype html><html lang="en"><head>${meta}<title>Two days in the capital</title>${style}${head}</head><body><h1>Two days in the capital</h1>${paragraph.repeat(before)}${embedded}${paragraph.repeat(after)}</body></html>`;
}
