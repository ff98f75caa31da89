/** A run of letters as a PDF places it on a page, in points from the page's left and upper edge. */
export interface Fragment {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** The base line. */
  readonly y: number;
  /** The letters' size. */
  readonly size: number;
  readonly font: string;
  /** The file places a space before it. */
  readonly spaced: boolean;
}

/** Letters that stand together on one base line, without a gap as wide as one between columns. */
export interface Line {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of its letters. */
  readonly font: string;
}

/** A page's lines as they lie, and its size in points. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}
