/** The tick of "at least", above a dot at the origin. */
export const upward = 'M0 -5V-14M-3 -11L0 -14L3 -11';

/** The tick of "at most", beneath a dot at the origin. */
export const downward = 'M0 5V14M-3 11L0 14L3 11';
