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
export const languageCode = (three: string): string => twoLetters.get(three) ?? three;

/** A declared language ("en-GB", "en_US", "English") as a tag without region, lower case; '' where it is no tag. */
export const languageTag = (declared: string): string => {
  const word = /^\s*([a-z]{2,8})(?:[-_].*)?\s*$/iu.exec(declared)?.[1]?.toLowerCase() ?? '';
  if (word.length <= 2) return word;
  return word.length === 3 ? languageCode(word) : word === 'english' ? 'en' : '';
};

/** True where the detector knows the language of a tag. */
export const isDetectable = (tag: string): boolean => pairs.split(' ').some((pair) => pair.endsWith(`:${tag}`));
