import { find } from '../engine/find';

export interface Store {
  readonly size: number;
}

export const open = (): number => find({ size: 0 });
