/** How a speaker's dots are told apart: a class for the colour and a drawing around the origin, 10 across. */
export interface VoiceShape {
  readonly name: string;
  readonly path: string;
  readonly isHollow: boolean;
}

const shapes: readonly VoiceShape[] = [
  { name: 'voice-1', path: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z', isHollow: false },
  { name: 'voice-2', path: 'M-4 -4h8v8h-8Z', isHollow: false },
  { name: 'voice-3', path: 'M0 -5.6L5.6 0L0 5.6L-5.6 0Z', isHollow: false },
  { name: 'voice-4', path: 'M-5.2 -4h10.4L0 5.2Z', isHollow: false },
  { name: 'voice-5', path: 'M-1.7 -5h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3Z', isHollow: false },
];

/** What the article's own voice is drawn by. */
const own: VoiceShape = { name: 'voice-own', path: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z', isHollow: true };

/** What speakers beyond the first five are drawn by. */
const others: VoiceShape = { name: 'voice-others', path: 'M-2.6 -2.6h5.2v5.2h-5.2Z', isHollow: true };

/** The shape of each speaker, those who say most first; whoever is not among the first five shares one. */
export const shapesFor = (speakers: readonly string[]): ReadonlyMap<string, VoiceShape> => {
  const named = speakers.filter((speaker) => speaker !== 'own-voice');
  return new Map([...named.map((speaker, at) => [speaker, shapes[at] ?? others] as const), ['own-voice', own]]);
};
