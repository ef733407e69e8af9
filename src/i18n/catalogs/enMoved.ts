/** What stands at a former address. */
export const enMoved = {
  "moved.text": "This page has a new address:",
};
