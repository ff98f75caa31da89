import { grid } from '../claims/Grid';

export const reader = grid;
