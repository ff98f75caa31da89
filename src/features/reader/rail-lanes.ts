import { verdictNames, verdictTable } from '../../model/verdicts';

type Lane = readonly [from: number, to: number];

// In twelfths of the rail: what is judged is longer than what is open, and each verdict has a form of its own.
const lanes: Readonly<Record<string, readonly Lane[]>> = {
  'tone-open': [[8, 12]],
  'tone-queried': [[5, 12]],
  'tone-recheck': [
    [0, 2],
    [4, 12],
  ],
  ...Object.fromEntries(verdictNames.map((name) => [`tone-${name}`, verdictTable[name].rail])),
  'hue-0': [[10, 12]],
  'hue-1': [[0, 3]],
  'hue-2': [[2, 5]],
  'hue-3': [[4, 7]],
  'hue-4': [[5, 8]],
  'hue-5': [[7, 10]],
  'hue-6': [[8, 11]],
};

/** From where to where a mark of this look runs across a rail of this width, so that colour is not its only sign; speakers stand beside each other. */
export const railLanes = (look: string, width: number): Lane[] =>
  (lanes[look] ?? [[8, 12]]).map(([from, to]) => [(from / 12) * width, (to / 12) * width]);
