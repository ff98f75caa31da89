import type { SpeakerChoice } from './claim-draft';
import type { ClaimRow } from './row';

// Below this the engine is as likely wrong as right about who speaks.
const unsureBelow = 0.6;

/** Who may have said it: whoever it is given to now, the engine's runners-up as it ranks them, then the article's other speakers by their number of claims, and its own voice. */
export const listSpeakers = (row: ClaimRow | null, rows: readonly ClaimRow[]): SpeakerChoice[] => {
  const counted = new Map<string, { choice: SpeakerChoice; count: number }>();
  for (const { claim } of rows) {
    const speaker = claim.attribution.speaker;
    if (speaker === null) continue;
    const known = counted.get(speaker.name);
    if (known !== undefined) known.count += 1;
    else
      counted.set(speaker.name, {
        choice: { name: speaker.name, mention: { start: speaker.start, end: speaker.end } },
        count: 1,
      });
  }
  const current = row?.claim.attribution.speaker;
  const runnersUp = row?.claim.attribution.alternatives.map(({ speaker }) => speaker) ?? [];
  const first = [current, ...runnersUp].flatMap((speaker): SpeakerChoice[] =>
    speaker === undefined
      ? []
      : [{ name: speaker?.name ?? null, mention: speaker && { start: speaker.start, end: speaker.end } }],
  );
  const others = [...counted.values()].sort((a, b) => b.count - a.count).map(({ choice }) => choice);
  const all = [...first, ...others, { name: null, mention: null }];
  return all.filter(({ name }, at) => all.findIndex((each) => each.name === name) === at);
};

/** The engine's runners-up where it is unsure who speaks, for picking with one key; empty where it is sure or a reviewer has said. */
export const runnersUp = ({ claim, reviewed, speaker }: ClaimRow): SpeakerChoice[] => {
  const { confidence, alternatives } = claim.attribution;
  if (reviewed.review.correction.speaker !== undefined || confidence >= unsureBelow) return [];
  return alternatives
    .map(({ speaker: other }) => ({
      name: other?.name ?? null,
      mention: other && { start: other.start, end: other.end },
    }))
    .filter(({ name }, at, all) => name !== speaker && all.findIndex((each) => each.name === name) === at);
};
