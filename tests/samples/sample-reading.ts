import type { Claim, Extraction } from '../../src/model/claim';
import { claimId } from '../../src/model/claim-id';
import { type ArticleId, asId, type ReviewerId, type RevisionId } from '../../src/model/ids';
import type { Decision, ReviewEvent } from '../../src/model/review-event';
import { type Act, aimAt, type Draft, draftEvents } from '../../src/review/draft-events';
import { foldEvents } from '../../src/review/fold';
import { type Placement, place, type ReviewedClaim } from '../../src/review/place';
import type { ArticleReading } from '../../src/review/replace-claims';

/** The article of the tests. */
export const article: ArticleId = asId<ArticleId>('sample');

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };

/** A stand-in for the engine, for tests: sentences end at a full stop, every number counts the word after it, and "X said" names the speaker. */
export const readSample = (text: string, change: (claim: Claim) => Claim = (claim) => claim): Extraction => {
  const sentences = [...text.matchAll(/[^\s.][^.]*(?:\.(?=\d)[^.]*)*\./gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  const occurrences = new Map<string, number>();
  const claims = sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const said = /(\p{Lu}\p{L}+) (?:said|says)/u.exec(words);
    return [...words.matchAll(/(\d[\d,]*)(?:\s(million|billion))?(?:\s(\p{L}+))?/gu)].map((found): Claim => {
      const figure = found[2] ? `${found[1]} ${found[2]}` : (found[1] ?? '');
      const start = sentence.start + found.index;
      const key = `${figure}|${words}`;
      const occurrence = occurrences.get(key) ?? 0;
      occurrences.set(key, occurrence + 1);
      const value = Number(found[1]?.replaceAll(',', '')) * (scales[found[2] ?? ''] ?? 1);
      const name = said?.[1];
      const at = sentence.start + (said?.index ?? 0);
      return change({
        id: claimId(article, figure, words, occurrence),
        quantity: {
          start,
          end: start + figure.length,
          text: figure,
          value,
          exact: String(value),
          relation: '=',
          unit: found[3] ?? '',
          kind: 'count',
          magnitude: null,
        },
        sentence,
        assertion: sentence,
        block: 'paragraph',
        minor: false,
        attribution: {
          speaker: name === undefined ? null : { name, text: name, start: at, end: at + name.length },
          cue: null,
          mode: name === undefined ? 'own-voice' : 'indirect',
          via: [],
          hedges: [],
          confidence: 1,
          alternatives: [],
        },
        partOf: null,
      });
    });
  });
  return { engineVersion: 'sample', blocks: [], sentences, claims, dismissed: [], quantities: [] };
};

/** A log with its text, to decide on and to look at again after the text or the engine changed. */
export class SampleLedger {
  readonly events: ReviewEvent[] = [];
  text: string;
  change: (claim: Claim) => Claim = (claim) => claim;
  #now = Date.UTC(2026, 0, 1);

  constructor(text: string) {
    this.text = text;
  }

  get placement(): Placement {
    return place(foldEvents(this.events), this.#placed, readSample(this.text, this.change));
  }

  get #placed() {
    return { id: asId<RevisionId>(this.text), text: this.text };
  }

  /** The first claim whose figure has these words. */
  claim(figure: string): ReviewedClaim {
    const found = this.placement.claims.find(({ claim }) => claim.quantity.text === figure);
    if (found === undefined) throw new Error(`No claim “${figure}” in “${this.text}”.`);
    return found;
  }

  /** Where claims are split and merged. */
  get ground(): ArticleReading {
    const known = this.placement.claims.map(({ claim }) => claim);
    return { article, text: this.text, reading: readSample(this.text, this.change), known };
  }

  act(reviewer: string): Act {
    this.#now += 1000;
    const id = asId<ReviewerId>(reviewer);
    return { article, text: this.#placed, reviewer: id, reviewerName: reviewer, now: this.#now, node: reviewer };
  }

  /** One act. */
  write(drafts: readonly Draft[], reviewer = 'kim'): void {
    const last = this.events.at(-1)?.id ?? null;
    this.events.push(...draftEvents(this.act(reviewer), drafts, last));
  }

  /** One act of decisions on a claim. */
  decide(on: ReviewedClaim, decisions: readonly Decision[], reviewer = 'kim'): void {
    const aim = aimAt(this.text, on);
    this.write(
      decisions.map((decision) => ({ aim, decision })),
      reviewer,
    );
  }

  verify(figure: string, reviewer = 'kim'): void {
    this.decide(this.claim(figure), [{ type: 'verdict', verdict: { is: 'verified' } }], reviewer);
  }
}
