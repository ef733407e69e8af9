/** Sharing, citing, downloading, and links to single lines. */
export const enShare = {
  "share.copy": "Copy link",
  "share.copied": "Link copied",
  "share.link": "Link to this page",
  "share.more": "Embed, download…",
  "share.title": "Share",
  "share.close": "Close",
  "share.send": "Send to an app…",
  "share.notSent": "The link could not be sent. Copy it instead.",
  "share.embed": "Embed",
  "share.embedHow":
    "Paste this code where your page takes HTML. It needs no script; where frames are not allowed, a link stays.",
  "share.code": "Code to embed this page",
  "share.copyCode": "Copy code",
  "share.codeCopied": "Code copied",
  "share.refused": "The browser did not let us copy. The text is selected: copy it with the keyboard or the menu.",
  "share.data": "Data of this page",
  "share.dataHow":
    "Just this record and what it needs to be read: its parties and its sources, quotes included. JSON opens in Accord Atlas again; CSV has one row per party of an agreement.",
  "share.json": "Download JSON",
  "share.csv": "Download CSV",
  "share.saved": "Saved: {file}",
  "share.preparing": "Preparing the file…",
  "share.noData": "The data could not be loaded. Please try again.",

  "cite.title": "Cite this page",
  "cite.record": "“{title}”",
  "cite.updated": "updated {date}",
  "cite.source": "Source: {source}",
  "cite.sources": "Sources: {source}",
  "cite.copy": "Copy citation",
  "cite.copied": "Citation copied",
  "cite.file": "For reference managers (CSL-JSON)",
  "cite.data": "All data of this atlas (JSON)",

  "claim.link": "Link to item {n}",
  "party.link": "Link to this line: {name}",
} as const satisfies Readonly<Record<string, string>>;
