/** What stands at a former address. */
export const uzMoved = {
  "moved.text": "Bu sahifaning manzili oʻzgardi:",
};
