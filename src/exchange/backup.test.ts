import { toJsonSchema } from '@valibot/to-json-schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, BlockRole } from '../model/claim';
import {
  type ArticleId,
  asId,
  type ClaimId,
  type EventId,
  type EvidenceId,
  type ReviewerId,
  type RevisionId,
} from '../model/ids';
import type { Decision, ReviewEvent } from '../model/review-event';
import type { Snapshot } from '../model/snapshot';
import { printBackup, readBackup } from './backup';
import { backupDefinitions, backupSchema } from './backup-schema';

const savedAt = new Date(Date.UTC(2026, 0, 1));
const words = fc.string({ unit: 'binary', maxLength: 8 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const span = fc.record({ start: fc.nat(), end: fc.nat() });
const value = fc.oneof(number, fc.constant(null), fc.tuple(number, number));
const relation = fc.constantFrom('=', '~', '>=', '<=', '>', '<');
const evidenceId = fc.uuid().map((id) => asId<EvidenceId>(id));
const eventId = fc
  .tuple(fc.nat({ max: 2 ** 40 }), fc.nat({ max: 9 }))
  .map(([time, counter]) => asId<EventId>(`${time.toString(36).padStart(9, '0')}-000${counter}-node`));

const correction = fc.record(
  {
    span,
    value,
    relation,
    unit: words,
    kind: fc.constantFrom('count', 'money', 'ordinal-superlative'),
    assertion: span,
    speaker: fc.oneof(fc.constant(null), fc.record({ name: words, mention: fc.oneof(fc.constant(null), span) })),
    mode: fc.constantFrom('direct', 'own-voice'),
  },
  { requiredKeys: [] },
);

const decision = fc.oneof(
  fc.record({ type: fc.constant('said'), said: fc.constantFrom('yes', 'no', 'unchecked') }),
  fc.record({
    type: fc.constant('verdict'),
    verdict: fc.oneof(
      fc.constant(null),
      fc.record({ is: fc.constantFrom('verified', 'needs-context', 'unverifiable') }),
      fc.record({ is: fc.constant('disputed'), reason: fc.constantFrom(null, 'wrong', 'misleading') }),
    ),
  }),
  fc.record({ type: fc.constant('note'), note: words }),
  fc.record({ type: fc.constant('query'), query: words }),
  fc.record({
    type: fc.constant('evidence-added'),
    evidence: fc.record({
      id: evidenceId,
      url: words,
      title: words,
      publisher: words,
      locator: words,
      says: words,
      accessed: words,
      archiveUrl: words,
    }),
  }),
  fc.record({ type: fc.constant('evidence-removed'), evidence: evidenceId }),
  fc.record({ type: fc.constant('claim-added'), span, correction, replaces: fc.constant([]) }),
  fc.record({ type: fc.constant('claim-corrected'), correction }),
  fc.record({ type: fc.constant('claim-dismissed'), reason: words }),
  fc.record({ type: fc.constant('claim-dismissed'), reason: words, replacedBy: fc.array(fc.constant('c')) }),
  fc.record({ type: fc.constantFrom('restored', 'confirmed') }),
  fc.record({ type: fc.constant('signed-off'), open: fc.nat() }),
  fc.record({ type: fc.constant('undone'), event: fc.constant(asId<EventId>('000000000-0000-node')) }),
) as fc.Arbitrary<Decision>;

const roles: Readonly<Record<BlockRole, true>> = {
  title: true,
  standfirst: true,
  byline: true,
  dateline: true,
  published: true,
  outlet: true,
  heading: true,
  paragraph: true,
  quotation: true,
  'list item': true,
  'table row': true,
  caption: true,
  credit: true,
  'related story': true,
  advertisement: true,
  boilerplate: true,
};
const block = fc.record(
  {
    start: fc.nat(),
    end: fc.nat(),
    role: fc.constantFrom(...Object.keys(roles)) as fc.Arbitrary<BlockRole>,
    story: fc.nat(),
  },
  { requiredKeys: ['start', 'end', 'role'] },
) as fc.Arbitrary<Block>;

const article = asId<ArticleId>('a');
const event = fc
  .record({
    id: eventId.filter((id) => id > '000000000-0000-node'),
    decision,
    reviewerName: words,
    anchor: fc.record({ start: fc.nat(), end: fc.nat(), exact: words, prefix: words, suffix: words }),
    seen: fc.record({ sentence: words, value, relation, unit: words, speaker: fc.option(words) }),
    onArticle: fc.boolean(),
  })
  .map(({ id, decision: decided, reviewerName, anchor, seen, onArticle }) => ({
    id,
    schema: 2,
    article,
    revision: asId<RevisionId>('r'),
    reviewer: asId<ReviewerId>('kim'),
    reviewerName,
    at: 1,
    act: id,
    target: onArticle ? article : asId<ClaimId>('c'),
    anchor: onArticle ? null : anchor,
    seen: onArticle ? null : seen,
    ...decided,
  })) as fc.Arbitrary<ReviewEvent>;

const snapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    title: words,
    text: words,
    blocks: fc.option(fc.array(block, { maxLength: 5 })),
    original: fc.option(fc.record({ type: words, base64: fc.base64String() })),
    events: fc.array(event, { maxLength: 5 }),
    reviewer: fc.option(fc.record({ id: fc.constant(asId<ReviewerId>('kim')), name: words })),
    removed: fc.boolean(),
  })
  .map(({ title, text, blocks, original, events, reviewer, removed }) => {
    const revision = asId<RevisionId>('r');
    const metadata = { title, outlet: '', author: '', published: '', url: '' };
    return {
      articles: [
        { id: article, revision, addedAt: 1, bundled: false, ...metadata, ...(removed ? { removedAt: 2 } : {}) },
      ],
      texts: [{ id: revision, article, text, blocks, original, addedAt: 1 }],
      events,
      reviewer,
    };
  });

test('whatever is backed up reads back as it was', () => {
  fc.assert(
    fc.property(snapshot, (kept) => {
      expect(readBackup(printBackup(kept, savedAt))).toEqual({ ok: true, value: kept });
    }),
    { numRuns: 500 },
  );
});

test('a file cut off anywhere is refused', () => {
  fc.assert(
    fc.property(snapshot, fc.double({ min: 0, max: 0.999, noNaN: true }), (kept, share) => {
      const whole = printBackup(kept, savedAt).trimEnd();
      const read = readBackup(whole.slice(0, Math.floor(whole.length * share)));
      expect(read).toMatchObject({ ok: false, problem: { what: expect.stringContaining('nothing was changed') } });
    }),
  );
});

/** A good backup as plain data, to be damaged. */
const [sample] = fc.sample(
  snapshot.filter(({ events }) => events.some(({ type, anchor }) => type === 'note' && anchor !== null)),
  { numRuns: 1, seed: 1 },
);
const damaged = (damage: (data: Record<string, never>) => void): string => {
  if (sample === undefined) throw new Error('no sample');
  const noted = sample.events.filter(({ type, anchor }) => type === 'note' && anchor !== null).slice(0, 1);
  const data = JSON.parse(printBackup({ ...sample, events: noted }, savedAt)) as Record<string, never>;
  damage(data);
  return JSON.stringify(data);
};
const whyNot = (text: string): string => {
  const read = readBackup(text);
  return read.ok ? 'was read' : read.problem.why;
};
// biome-ignore lint/suspicious/noExplicitAny: damage is done to data of no type
type Damaged = any;

test.each<[string, (data: Damaged) => void, string]>([
  ['another version', (data) => (data.version = 2), 'newer version'],
  ['an event of a newer version', (data) => (data.events[0].schema = 3), 'newer version'],
  ['a missing field', (data) => delete data.events[0].at, 'At events[0].at it should be there.'],
  ['a wrong type', (data) => (data.articles[0].title = 5), 'At articles[0].title it should be string.'],
  ['a version that is no number', (data) => (data.events[0].schema = '1'), 'At events[0].schema it should be'],
  ['an unknown type of event', (data) => (data.events[0].type = 'praise'), 'At events[0].type it should be one of'],
  ['an unknown field', (data) => (data.texts[0].script = 'x'), 'At texts[0].script it should be absent.'],
  ['a stamp that is none', (data) => (data.events[0].id = '<img>'), 'At events[0].id it should be text of the form'],
  ['a number that is none', (data) => (data.events[0].at = -1), 'At events[0].at it should be 0 or more.'],
  ['a wrong relation', (data) => (data.events[0].seen.relation = '≈'), 'At events[0].seen.relation'],
  ['a text that is missing', (data) => data.texts.pop(), 'At articles[0].revision: the text'],
  ['an event of no article', (data) => (data.events[0].article = 'b'), 'At events[0].article: the article'],
  ['a decision without an anchor', (data) => (data.events[0].anchor = null), 'At events[0].anchor: a decision'],
])('%s is refused with its place', (_, damage, why) => {
  expect(whyNot(damaged(damage))).toContain(why);
});

test.each([
  ['nothing', '', 'empty'],
  ['a list', '[]', 'not a Claim Ledger backup'],
  ['other data', '{"format":"x"}', 'not a Claim Ledger backup'],
  ['no JSON', '{"format":\n"claim', 'line 2'],
])('%s is refused', (_, text, why) => {
  expect(whyNot(text)).toContain(why);
});

test('a hostile file reaches no prototype', () => {
  const text = damaged(() => {}).replace('{"format"', '{"__proto__":{"polluted":true},"format"');
  expect(whyNot(text)).toBe('At __proto__ it should be absent.');
  expect('polluted' in {}).toBe(false);
});

const described = toJsonSchema(backupSchema, {
  target: 'draft-2020-12',
  definitions: backupDefinitions,
  // JSON has no infinite number.
  ignoreActions: ['finite'],
});

test('the published schema is the one that is checked; `npx vitest run --project unit src/exchange -u` writes it anew', async () => {
  await expect(`${JSON.stringify(described, null, 2)}\n`).toMatchFileSnapshot('../../data/backup.schema.json');
});

test('the schema is closed: no object of it lets unknown fields in', () => {
  const open: string[] = [];
  const walk = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('properties' in part && !('oneOf' in part) && !('additionalProperties' in part)) open.push(path);
    for (const [name, inner] of Object.entries(part)) walk(inner, `${path}/${name}`);
  };
  walk(described, '#');
  expect(open).toEqual([]);
});
