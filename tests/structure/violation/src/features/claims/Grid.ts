export const grid = 'grid';
