import type { Token, TokenKind } from './document';

const LETTER = /[\p{L}\p{M}\u00ad]/u;
const DIGIT = /\p{Nd}/u;
const FRACTION_OR_ROMAN = /[\p{No}]/u;
const LINK = /(?:https?:\/\/|www\.)[^\s<>"“”)\]]+/uy;
const MAIL_OR_HOST = /@[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/uy;

const CLASS = { letter: 1, digit: 2, space: 3, mark: 4, fraction: 5 } as const;
type Class = (typeof CLASS)[keyof typeof CLASS];

const classify = (code: number): Class => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return CLASS.letter;
  if (code >= 48 && code <= 57) return CLASS.digit;
  if (code <= 32) return CLASS.space;
  if (code < 128) return CLASS.mark;
  const char = String.fromCodePoint(code);
  if (LETTER.test(char)) return CLASS.letter;
  if (DIGIT.test(char)) return CLASS.digit;
  if (FRACTION_OR_ROMAN.test(char)) return CLASS.fraction;
  return /[\s\u200b\u2060\ufeff]/u.test(char) ? CLASS.space : CLASS.mark;
};

/** Characters of the Basic Multilingual Plane are classified once and remembered: a table look-up per character keeps the stage linear and fast. */
const classes = new Uint8Array(0x10000);
const classAt = (text: string, at: number): Class | 0 => {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(text.codePointAt(at) ?? unit);
  const known = classes[unit];
  if (known) return known as Class;
  const found = classify(unit);
  classes[unit] = found;
  return found;
};
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019 || unit === 0x2bc;

const runEnd = (text: string, from: number, wanted: Class): number => {
  let at = from;
  while (classAt(text, at) === wanted) at += widthAt(text, at);
  return at;
};

/** "14’300": an apostrophe divides thousands, as the Swiss write them. */
const dividesThousands = (text: string, runStart: number, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) &&
  at - runStart <= 3 &&
  classAt(text, at + 1) === CLASS.digit &&
  runEnd(text, at + 1, CLASS.digit) === at + 4;

const numberEnd = (text: string, from: number): number => {
  let at = runEnd(text, from, CLASS.digit);
  let runStart = from;
  for (;;) {
    if (dividesThousands(text, runStart, at)) {
      runStart = at + 1;
      at += 4;
      continue;
    }
    const unit = text.charCodeAt(at);
    const separates =
      unit === 44 || unit === 46 || unit === 0x66b || unit === 0x66c || unit === 0xff0c || unit === 0xff0e;
    if (!separates || classAt(text, at + 1) !== CLASS.digit) return at;
    runStart = at + 1;
    at = runEnd(text, at + 1, CLASS.digit);
  }
};

/** "U.S.", "p.m.", "a.h.": single letters with full stops between, the last full stop included. */
const initialsEnd = (text: string, from: number): number | null => {
  let at = from;
  let letters = 0;
  while (
    classAt(text, at) === CLASS.letter &&
    text.charCodeAt(at + 1) === 46 &&
    classAt(text, at + 2) !== CLASS.digit
  ) {
    letters += 1;
    at += 2;
  }
  if (letters >= 2 && classAt(text, at) !== CLASS.letter) return at;
  if (letters >= 1 && classAt(text, at) === CLASS.letter && classAt(text, at + 1) !== CLASS.letter) return at + 1;
  return null;
};

const wordEnd = (text: string, from: number): number => {
  const initials = initialsEnd(text, from);
  if (initials !== null) return initials;
  let at = runEnd(text, from, CLASS.letter);
  while (isApostrophe(text.charCodeAt(at)) && classAt(text, at + 1) === CLASS.letter) {
    const end = runEnd(text, at + 1, CLASS.letter);
    const possessive = end === at + 2 && (text.charCodeAt(at + 1) | 32) === 115;
    if (possessive) return at;
    at = end;
  }
  return at;
};

const linkEnd = (text: string, at: number): number | null => {
  const unit = text.charCodeAt(at) | 32;
  const pattern = unit === 104 || unit === 119 ? LINK : unit === 96 ? MAIL_OR_HOST : null;
  if (pattern === null) return null;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? null : at + found[0].length;
};

const possessiveEnd = (text: string, at: number): number | null =>
  isApostrophe(text.charCodeAt(at)) &&
  (text.charCodeAt(at + 1) | 32) === 115 &&
  at > 0 &&
  classAt(text, at - 1) !== CLASS.space &&
  classAt(text, at + 2) !== CLASS.letter
    ? at + 2
    : null;

const foldForLookUp = (text: string): string => {
  const lower = text.toLowerCase();
  return /[^ -~]/u.test(lower)
    ? lower
        .replace(/[\u2019\u02bc]/gu, "'")
        .replace(/\u00ad/gu, '')
        .normalize('NFKC')
    : lower;
};

/** Cuts the text into tokens in one pass: words ("don't", "U.S."; "'s" stands alone), digit runs with their separators, addresses, single marks. */
export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let previousEnd = -1;
  let at = 0;
  const push = (end: number, kind: TokenKind): void => {
    const words = text.slice(at, end);
    const token: Token = { start: at, end, text: words, lower: foldForLookUp(words), kind, glued: previousEnd === at };
    const odd = previousEnd === at - 1 && text.charCodeAt(previousEnd) > 127;
    tokens.push(odd ? { ...token, spaceBefore: text.charAt(previousEnd) } : token);
    previousEnd = end;
    at = end;
  };
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === CLASS.space) at += widthAt(text, at);
    else if (kind === CLASS.digit) push(numberEnd(text, at), 'number');
    else if (kind === CLASS.fraction) push(at + widthAt(text, at), 'number');
    else {
      const link = previousEnd === at && text.charCodeAt(at) !== 64 ? null : linkEnd(text, at);
      if (link !== null) push(link, 'link');
      else if (kind === CLASS.letter) push(wordEnd(text, at), 'word');
      else {
        const possessive = possessiveEnd(text, at);
        if (possessive !== null) push(possessive, 'word');
        else if (text.charCodeAt(at) === 46 && classAt(text, at + 1) === CLASS.digit && previousEnd !== at)
          push(numberEnd(text, at + 1), 'number');
        else push(at + widthAt(text, at), 'mark');
      }
    }
  }
  return tokens;
};
