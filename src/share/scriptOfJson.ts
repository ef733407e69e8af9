/** Name of the script that brings a JSON file of the site into a document that may fetch nothing: the same, with `.js`. */
export const scriptOfJson = (path: string): string => path.replace(/\.json$/, ".js");
