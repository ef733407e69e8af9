/** What stands at a former address, and what marks a record that was withdrawn. */
export const uzMoved = {
  "moved.text": "Bu sahifaning manzili oʻzgardi:",
  "withdrawn.mark": "(yozuv qaytarib olingan)",
};
