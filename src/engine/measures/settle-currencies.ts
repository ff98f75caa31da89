import type { Token } from '../document';
import { ORDINARY_WORDS } from '../lexicon/currencies';
import { SCALES, SHORT_SCALES } from '../lexicon/number-words';
import { isPlural } from '../nouns/plurals';
import { joinedSign } from './currency';
import { isCode, NAMES, PLACES, SIGNS } from './currency-index';

/** What the article says of its money: how often each currency is written out, how often its country is named, and which one-letter signs are surely signs. */
interface Evidence {
  readonly written: Map<string, number>;
  readonly named: Map<string, number>;
  readonly proved: Set<string>;
  /** An international agency's copy, which writes every dollar but America's with its own sign. */
  isWire: boolean;
}

const count = (map: Map<string, number>, key: string, by = 1): void => {
  map.set(key, (map.get(key) ?? 0) + by);
};

/** Two-letter signs that are no other abbreviation; other short ones need proof. */
const SURE = new Set('rs rp tk dh rm sh kr zł kč dm ps'.split(' '));
/** One-letter signs that an amount with a scale or thousands proves alone. */
const PROVED_BY_AMOUNT = new Set(['r', 'n', 'k', 'p']);
const AGENCIES = new Set(['reuters', 'afp', 'bloomberg']);
/** A place in a dateline says as much as three in the text. */
const DATELINE = 3;

const PAYS =
  /^(?:costs?|costing|paid|pays?|paying|prices?|priced|fees?|fines?|fined|worth|earns?|earned|earning|charges?|charged|salary|salaries|wages?|spent|spends?|spending|sold|sells?|selling|bought|buys?|raised?|grants?|notes?|loans?|debts?|budget|for|at|from|to|of|about|over|under|than|by|between|and|only|just|least|extra|a|the|was|is)$/u;

/** Where a sign that is letters stands before its amount: glued, or by a space where it has two or more. */
const signsAmount = (tokens: readonly Token[], at: number): boolean => {
  const sign = tokens[at];
  const stop = tokens[at + 1]?.text === '.' && tokens[at + 1]?.glued ? 1 : 0;
  const number = tokens[at + 1 + stop];
  if (sign === undefined || number?.kind !== 'number') return false;
  if (sign.glued && /^[\p{L}\p{N}/–‐‑-]$/u.test(tokens[at - 1]?.text.slice(-1) ?? '')) return false;
  return number.glued || (sign.text.length > 1 && number.start - sign.end <= 1 + stop);
};

/** "R1.2bn", "N4,500": nobody writes a code so. */
const looksPaid = (tokens: readonly Token[], numberAt: number): boolean => {
  const number = tokens[numberAt];
  if (number === undefined) return false;
  if (/,\d{3}/u.test(number.text)) return true;
  const [dash, second] = [tokens[numberAt + 1], tokens[numberAt + 2]];
  // "R739 561"; "R5-10 million": the scale behind the second end.
  if (dash?.kind === 'number' && dash.spaceBefore !== undefined && /^\d{3}$/u.test(dash.text)) return true;
  if (/^[-–]$/u.test(dash?.text ?? '') && dash?.glued && second?.kind === 'number' && second.glued)
    return looksPaid(tokens, numberAt + 2);
  const hyphen = tokens[numberAt + 1]?.text === '-' && tokens[numberAt + 1]?.glued ? 1 : 0;
  const next = tokens[numberAt + 1 + hyphen];
  if (next?.kind !== 'word') return false;
  return (SCALES.get(next.lower) ?? 0) > 2 || (next.glued && SHORT_SCALES.has(next.lower) && next.lower !== 'k');
};

const needsProof = (lower: string): boolean => lower.length <= 2 && /^\p{L}+$/u.test(lower) && !SURE.has(lower);

/** A word is a sign where it is written as signs are: with a capital, or "kr", "zł". */
const writtenAsSign = (token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) || SURE.has(token.lower) || /^(?:kr|ksh|tk)\.?$/u.test(token.text);

/** What a word may say of money, all in one look-up: most words say nothing. */
interface Role {
  signs?: readonly string[];
  /** Currencies whose shared or ordinary name it is, plural or singular. */
  names?: readonly string[];
  places?: readonly string[];
  /** Places of two words that it opens, by the second. */
  pairs?: Map<string, readonly string[]>;
}

const roles: ReadonlyMap<string, Role> = (() => {
  const found = new Map<string, Role>();
  const roleOf = (word: string): Role => {
    const role = found.get(word) ?? {};
    found.set(word, role);
    return role;
  };
  for (const [sign, codes] of SIGNS) roleOf(sign).signs = codes;
  for (const [name, codes] of NAMES)
    if (!name.includes(' ') && (codes.length > 1 || ORDINARY_WORDS.has(name)))
      for (const word of [name, `${name}s`]) roleOf(word).names = codes;
  for (const [place, codes] of PLACES) {
    const [first = '', second] = place.split(' ');
    const role = roleOf(first);
    if (second === undefined) role.places = codes;
    else role.pairs = (role.pairs ?? new Map()).set(second, codes);
  }
  return found;
})();

const placesAt = (tokens: readonly Token[], at: number, role: Role | undefined): readonly string[] | undefined => {
  const text = tokens[at]?.text ?? '';
  if (text === 'US') return ['USD'];
  if (role === undefined || !/^\p{Lu}/u.test(text)) return undefined;
  return role.pairs?.get(tokens[at + 1]?.lower ?? '') ?? role.places;
};

/** "SYDNEY, Jan 3 –", "NAIROBI (Reuters) –": capitals that open a line. */
const isDateline = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const ahead = tokens[at + 1];
  if (token === undefined || token.text !== token.text.toUpperCase() || token.text.length < 4) return false;
  return /^[,(—–-]$/u.test(ahead?.text ?? '') && (at === 0 || tokens[at - 1]?.kind !== 'word');
};

interface Open {
  readonly at: number;
  readonly codes: readonly string[];
  readonly proof: boolean;
}

const readEvidence = (tokens: readonly Token[]): { evidence: Evidence; open: readonly Open[] } => {
  const evidence: Evidence = { written: new Map(), named: new Map(), proved: new Set(), isWire: false };
  const open: Open[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'number' || token.kind === 'link') continue;
    const role = roles.get(token.lower);
    const signs = role?.signs;
    if (token.kind === 'mark') {
      if (signs === undefined) continue;
      const joined = joinedSign(tokens, at);
      if (joined !== null) count(evidence.written, joined.code);
      else if (signs.length > 1) open.push({ at, codes: signs, proof: false });
      else count(evidence.written, signs[0] ?? '');
      continue;
    }
    if (
      token.text.length === 3 &&
      isCode(token.text) &&
      (tokens[at + 1]?.kind === 'number' || tokens[at - 1]?.kind === 'number')
    )
      count(evidence.written, token.text);
    for (const code of placesAt(tokens, at, role) ?? [])
      count(evidence.named, code, isDateline(tokens, at) ? DATELINE : 1);
    if (AGENCIES.has(token.lower)) evidence.isWire = true;
    if (signs !== undefined && writtenAsSign(token) && signsAmount(tokens, at)) {
      const proof = needsProof(token.lower);
      if (signs.length > 1 || proof) open.push({ at, codes: signs, proof });
      else count(evidence.written, signs[0] ?? '');
      const sure = token.lower.length > 1 || PROVED_BY_AMOUNT.has(token.lower);
      if (proof && sure && looksPaid(tokens, at + 1)) evidence.proved.add(token.lower);
    }
    if (role?.names !== undefined) open.push({ at, codes: role.names, proof: false });
  }
  return { evidence, open };
};

const bestOf = (codes: readonly string[], score: (code: string) => number): string =>
  codes.reduce((best, code) => (score(code) > score(best) ? code : best), codes[0] ?? '');

const WIDELY_WRITTEN = new Set(['USD', 'GBP']);
/** So much must speak for a country before its currency takes a sign from the dollar or the pound. */
const LEAST = 3;

/** Which of the currencies that share a sign or name the article means. */
const decide = (codes: readonly string[], { written, named, isWire }: Evidence): string => {
  const [first = ''] = codes;
  const score = (code: string): number => 3 * (written.get(code) ?? 0) + (named.get(code) ?? 0);
  if (!WIDELY_WRITTEN.has(first)) return bestOf(codes, score);
  const others = codes.slice(1);
  const local = bestOf(others, (code) => named.get(code) ?? 0);
  const spoken = named.get(local) ?? 0;
  // "A$5 million ($3.3 million)": where the local one has its own sign, the bare one is the dollar.
  if (isWire || (written.get(local) ?? 0) > 0) return first;
  // "$5 million (US$3.3 million)": the other way round.
  if ((written.get(first) ?? 0) > 0) return spoken > 0 && !named.has('USD') ? local : first;
  return spoken >= LEAST && spoken > 2 * (named.get(first) ?? 0) ? local : first;
};

const PAID_THINGS = /^(?:notes?|grants?|loans?|bonds?|fines?|coins?|tickets?|vouchers?|bills?|debts?|fees?|shares?)$/u;

/** "N95 masks", "K9 units": a thing of that number, not its price. */
const numbersThing = (tokens: readonly Token[], at: number): boolean => {
  const thing = tokens[at + 2];
  return thing !== undefined && isPlural(thing) && !PAID_THINGS.test(thing.lower);
};

const isPaid = (tokens: readonly Token[], at: number): boolean =>
  PAYS.test(tokens[at - 1]?.lower ?? '') ||
  /^(?:per|each|a|an|\/|monthly|grant|note|fine|fee)$/u.test(tokens[at + 2]?.lower ?? '');

/** Marks every sign and name of money that several currencies share, and every sign that could be something else, with the currency that the article's own evidence (its other amounts, the countries it names) gives it. */
export const settleCurrencies = (tokens: readonly Token[]): readonly Token[] => {
  const { evidence, open } = readEvidence(tokens);
  if (open.length === 0) return tokens;
  const settled = [...tokens];
  const decisions = new Map<readonly string[], string>();
  for (const { at, codes, proof } of open) {
    const token = tokens[at];
    if (token === undefined) continue;
    const code = decisions.get(codes) ?? decide(codes, evidence);
    decisions.set(codes, code);
    const known = (evidence.named.get(code) ?? 0) + (evidence.written.get(code) ?? 0) > 0;
    if (proof) {
      const glued = tokens[at + 2];
      const coded = glued?.glued && (/^[-+/–]$/u.test(glued.text) ? !looksPaid(tokens, at + 1) : false);
      const meant =
        evidence.proved.has(token.lower) ||
        (known && (token.lower.length > 1 || isPaid(tokens, at) || looksPaid(tokens, at + 1)));
      if (!meant || coded || (!looksPaid(tokens, at + 1) && numbersThing(tokens, at))) continue;
    } else if (codes.length === 1 && !known) continue;
    settled[at] = { ...token, money: codes.length > 1 ? { code, assumed: true } : { code } };
  }
  return settled;
};
