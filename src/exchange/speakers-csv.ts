import { unattributed } from '../model/mode-labels';
import { type VerdictName, verdictNames, verdictTable } from '../model/verdicts';
import { type Column, printCsv } from './csv';

/** A speaker with the claims that are theirs. */
export interface SpeakerLine extends Readonly<Record<VerdictName, number>> {
  /** Null is the articles' own voice. */
  readonly name: string | null;
  /** Empty where none is known. */
  readonly role: string;
  readonly articles: number;
  readonly claims: number;
  readonly open: number;
}

type Count = Exclude<keyof SpeakerLine, 'name' | 'role'>;

const count = (name: Count, description: string): Column<SpeakerLine> => ({
  name,
  type: 'integer',
  description,
  constraints: { required: true, minimum: 0 },
  value: (line) => line[name],
});

/** The columns of the table of speakers, described for programs in data/speakers.schema.json. */
export const speakerColumns: readonly Column<SpeakerLine>[] = [
  {
    name: 'speaker',
    type: 'string',
    description: 'Whom the articles name as the source of claims: “Unattributed” for those that name nobody.',
    constraints: { required: true, unique: true },
    value: ({ name }) => name ?? unattributed,
  },
  {
    name: 'role',
    type: 'string',
    description: 'What the articles say the speaker is, the role they give most often.',
    value: ({ role }) => role,
  },
  count('articles', 'In how many articles the speaker has claims.'),
  count('claims', 'How many claims are the speaker’s; dismissed ones do not count.'),
  ...verdictNames.map((name) => count(name, `How many of them ${verdictTable[name].counted}.`)),
  count('open', 'How many of them have no verdict on the words that stand there now.'),
];

/** A row per speaker, in the order given. */
export const exportSpeakers = (lines: readonly SpeakerLine[]): string => printCsv(speakerColumns, lines);
