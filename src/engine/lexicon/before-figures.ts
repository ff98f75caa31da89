/** Words that may stand between a verb and its figure and change nothing of who says it ("counted just over 40"). */
export const BEFORE_FIGURES: ReadonlySet<string> = new Set(
  `a an half just only about nearly almost around roughly over under some another further net at least most up to more
  fewer less than`.split(/\s+/u),
);
