/** What stands at a former address, and what marks a record that was withdrawn. */
export const enMoved = {
  "moved.text": "This page has a new address:",
  "withdrawn.mark": "(withdrawn)",
};
