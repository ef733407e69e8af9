/** What stands at a former address. */
export const ruMoved = {
  "moved.text": "У этой страницы новый адрес:",
};
