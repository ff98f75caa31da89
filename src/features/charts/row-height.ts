const room = 142;

/** Height of a figure's row in pixels, which labels and drawing share: as much as the strip's room gives, and never too little to read. */
export const sizeRowHeight = (rows: number): number => Math.max(15, Math.min(22, Math.floor(room / rows)));
