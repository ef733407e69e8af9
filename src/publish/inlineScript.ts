/**
 * Code of a classic script as it can stand in a script element: nothing in it ends the element, or keeps the parser from seeing
 * its end. Both can only occur inside texts and patterns of the code, where the escape means the same.
 */
export function inlineScript(code: string): string {
  // Line ends as the parser makes them, since the hash is taken of what it hands on.
  return code.replace(/\r\n?/g, "\n").replace(/<(?=\/script|!--)/gi, "\\x3C");
}
