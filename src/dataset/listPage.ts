/** Rows of a list before the reader asks for more: 50 a page. */
export const LIST_PAGE = 50;
