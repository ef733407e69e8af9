const START = /^https?:\/\/[^/\\?#\s@:]/;
const FORBIDDEN = /[\s\\\p{C}\p{Default_Ignorable_Code_Point}]/u;
const LENGTH_MAX = 2000;

/** Whether text is an absolute http or https address with a host, without user name, password, spaces or controls; at most 2,000 characters. */
export function isWebUrl(text: string): boolean {
  if (text.length > LENGTH_MAX || !START.test(text) || FORBIDDEN.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    (url.protocol === "https:" || url.protocol === "http:") &&
    url.username === "" &&
    url.password === "" &&
    url.host !== ""
  );
}
