/** Height of a figure's row in pixels, which labels and drawing share. */
export const sizeRowHeight = 18;
