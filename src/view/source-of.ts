import type { Claim, Speaker } from '../model/claim';
import { unattributed } from '../model/mode-labels';
import type { SourceFilter } from '../model/view-state';

/** Whom a claim is laid to; every list, count and chart takes it from here. */
export interface Source {
  /** The name it goes by in its article; null is the article's own voice, or nobody whom it names. */
  readonly speaker: string | null;
  readonly role: string;
  readonly source: SourceFilter;
}

/** Where the engine cannot say whether anybody is named, as in a language it does not read. */
export const unknownSpeaker = 'Not known';

const isUnread = ({ speaker, mode, cue }: Claim['attribution']): boolean =>
  speaker === null && mode === 'unknown' && cue === null;

const countCapitals = (name: string): number => name.match(/\p{Lu}/gu)?.length ?? 0;

// "Officials" begins a sentence; where the article also writes "officials", the capital is no part of the name.
const isWrittenSmall = (name: string, text: string): boolean => {
  const small = name.charAt(0).toLowerCase() + name.slice(1);
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1))
    if (!/\p{L}/u.test(`${text.charAt(at - 1)}${text.charAt(at + small.length)}`)) return true;
  return false;
};

interface Known {
  name: string;
  kind: Speaker['kind'];
  role: string;
}

const spell = ({ name, kind }: Known, text: string): string =>
  (kind === 'group' || kind === 'unnamed') && /^\p{Lu}[^\p{Lu}]*$/u.test(name) && isWrittenSmall(name, text)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

// "two officials" and "residents" name nobody, "the governor", "police" and "the report" stand for one that can be asked.
const namesSomebody = (kind: Speaker['kind'], name: string): boolean =>
  kind !== 'unnamed' && (kind !== 'group' || countCapitals(name) > 0);

/** Reads the sources of an article's claims: names that differ in capitals alone are one, and what any claim knows of a speaker holds for all that are laid to the same name. */
export const readSources = (claims: readonly Claim[], text: string): ((claim: Claim) => Source) => {
  const speakers = new Map<string, Known>();
  for (const { attribution } of claims) {
    if (attribution.speaker === null) continue;
    const { name, kind, role = '' } = attribution.speaker;
    const known = speakers.get(name.toLowerCase());
    if (known === undefined) speakers.set(name.toLowerCase(), { name, kind, role });
    else {
      if (countCapitals(name) < countCapitals(known.name)) known.name = name;
      known.kind ??= kind;
      known.role ||= role;
    }
  }
  const sources = new Map(
    [...speakers].map(([key, known]): [string, Source] => {
      const speaker = spell(known, text);
      return [key, { speaker, role: known.role, source: namesSomebody(known.kind, speaker) ? 'named' : 'none' }];
    }),
  );
  return ({ attribution }) => {
    const { speaker } = attribution;
    if (speaker === null)
      return isUnread(attribution)
        ? { speaker: unknownSpeaker, role: '', source: 'unknown' }
        : { speaker: null, role: '', source: 'none' };
    const known = sources.get(speaker.name.toLowerCase()) ?? { speaker: speaker.name, role: '', source: 'named' };
    return speaker.role === undefined ? known : { ...known, role: speaker.role };
  };
};

/** A source as charts and the library name it: "Unattributed", "officials (unnamed)", "Ada Brown". */
export const sourceLabel = ({ speaker, source }: Pick<Source, 'speaker' | 'source'>): string =>
  speaker === null ? unattributed : source === 'none' ? `${speaker} (unnamed)` : speaker;
