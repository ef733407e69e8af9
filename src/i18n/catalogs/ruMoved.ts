/** What stands at a former address, and what marks a record that was withdrawn. */
export const ruMoved = {
  "moved.text": "У этой страницы новый адрес:",
  "withdrawn.mark": "(запись отозвана)",
};
