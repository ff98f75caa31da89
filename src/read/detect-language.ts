import { fetchPart } from '../model/fetch-part';

/** The two-letter code (ISO 639-1) of each language that detection knows by three letters (ISO 639-3); those without one keep their three. */
const pairs =
  'spa:es eng:en por:pt ind:id fra:fr deu:de jav:jv vie:vi ita:it tur:tr pol:pl swh:sw sun:su ron:ro hau:ha bos:bs hrv:hr nld:nl srp:sr yor:yo uzn:uz ibo:ig tgl:tl hun:hu azj:az ces:cs run:rn plt:mg nya:ny kin:rw zul:zu swe:sv lin:ln som:so zlm:ms rus:ru ukr:uk koi:kv bel:be bul:bg kaz:kk arb:ar urd:ur pes:fa skr:skr pbu:ps hin:hi mar:mr npi:ne cmn:zh ben:bn jpn:ja kor:ko tel:te tam:ta guj:gu kan:kn mal:ml mya:my pan:pa amh:am tha:th sin:si ell:el';

const twoLetters: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').map((pair) => {
    const [three = '', two = ''] = pair.split(':');
    return [three, two];
  }),
);

/** The tag by which a detected language is kept: its two letters where it has them, else its three. */
const languageCode = (three: string): string => twoLetters.get(three) ?? three;

/** A declared language ("en-GB", "en_US", "English") as a tag without region, lower case; '' where it is no tag. */
const languageTag = (declared: string): string => {
  const word = /^\s*([a-z]{2,8})(?:[-_].*)?\s*$/iu.exec(declared)?.[1]?.toLowerCase() ?? '';
  if (word.length <= 2) return word;
  return word.length === 3 ? languageCode(word) : word === 'english' ? 'en' : '';
};

/** True where the detector knows the language of a tag. */
const isDetectable = (tag: string): boolean => pairs.split(' ').some((pair) => pair.endsWith(`:${tag}`));

/** So many letters are the fewest that a language can be told by. */
const FEWEST = 60;
/** Longer texts are told by so many characters of their beginning and of their middle. */
const MOST = 400;
/** Kin languages come this close to each other; between them the declared one is believed, else English. */
const CLOSE = 0.94;

/** What the words and the document itself say of the language. */
export interface Detected {
  /** A BCP 47 tag without region; null where it cannot be told. */
  readonly language: string | null;
  /** True where the words bear it out, false where only the document says so. */
  readonly byWords: boolean;
}

const lettersOf = (text: string): string => {
  const middle = text.length >> 1;
  const sample = text.length <= MOST * 2 ? text : text.slice(0, MOST) + text.slice(middle, middle + MOST);
  return sample
    .replace(/https?:\S+|[^\p{L}\p{M}\s'’]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
};

/** Languages that alone write in a script, which the detector does not know. */
const byScript: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Tibetan}/gu, 'bo'],
  [/\p{Script=Oriya}/gu, 'or'],
  [/\p{Script=Thaana}/gu, 'dv'],
];

/** Tells the language of a text by its words, by its declaration where they are too few or two languages come close; the detector is fetched when first needed. */
export const detectLanguage = async (text: string, declared = ''): Promise<Detected> => {
  const tag = languageTag(declared);
  const said = { language: tag === '' ? null : tag, byWords: false };
  const letters = lettersOf(text);
  if (letters.length < FEWEST) return said;
  const alone = byScript.find(([script]) => (letters.match(script)?.length ?? 0) > letters.length / 2);
  if (alone !== undefined) return { language: alone[1], byWords: true };
  const { francAll } = await fetchPart(() => import('franc-min'));
  const likely = francAll(letters, { minLength: FEWEST })
    .filter(([three, score]) => three !== 'und' && score >= CLOSE)
    .map(([three]) => languageCode(three));
  const [first] = likely;
  if (first === undefined) return said;
  // Danish looks like its neighbours to a detector that does not know it.
  if (tag !== '' && !isDetectable(tag) && first !== 'en') return said;
  const language = likely.includes(tag) ? tag : likely.includes('en') ? 'en' : first;
  return { language, byWords: true };
};
