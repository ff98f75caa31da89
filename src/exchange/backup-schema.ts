import * as v from 'valibot';
import { modes } from '../model/mode-labels';
import { disputeReasons } from '../model/review-event';
import type { Snapshot } from '../model/snapshot';
import { isPlainVerdict, verdictNames } from '../model/verdicts';

const text = v.string();
const id = v.pipe(text, v.regex(/^[\w.:-]{1,200}$/));
const eventId = v.pipe(text, v.regex(/^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,16}$/));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const decimal = v.pipe(v.number(), v.finite());

const span = v.strictObject({ start: whole, end: whole });
const value = v.union([decimal, v.strictTuple([decimal, decimal]), v.null()]);
const relation = v.picklist(['=', '~', '>=', '<=', '>', '<']);
const mode = v.picklist(modes);

const metadata = { title: text, outlet: text, author: text, published: text, url: text };
const source = v.exactOptional(text);
const article = v.strictObject({
  id,
  revision: id,
  addedAt: whole,
  bundled: v.boolean(),
  ...metadata,
  language: v.exactOptional(text),
  sources: v.exactOptional(
    v.strictObject({ title: source, outlet: source, author: source, published: source, url: source, language: source }),
  ),
  removedAt: v.exactOptional(whole),
});

const block = v.strictObject({
  ...span.entries,
  role: v.picklist([
    'title',
    'standfirst',
    'byline',
    'dateline',
    'published',
    'outlet',
    'heading',
    'paragraph',
    'quotation',
    'list item',
    'table row',
    'caption',
    'credit',
    'related story',
    'advertisement',
    'boilerplate',
  ]),
  story: v.exactOptional(whole),
});

const keptText = v.strictObject({
  id,
  article: id,
  text,
  blocks: v.nullable(v.array(block)),
  original: v.nullable(v.strictObject({ type: text, base64: v.pipe(text, v.regex(/^[A-Za-z0-9+/]*={0,2}$/)) })),
  addedAt: whole,
});

const anchor = v.strictObject({ ...span.entries, exact: text, prefix: text, suffix: text });
const seen = v.strictObject({ sentence: text, value, relation, unit: text, speaker: v.nullable(text) });
const evidence = v.strictObject({
  id,
  url: text,
  title: text,
  publisher: text,
  locator: text,
  says: text,
  accessed: text,
  archiveUrl: text,
});
const correction = v.strictObject({
  span: v.exactOptional(span),
  value: v.exactOptional(value),
  relation: v.exactOptional(relation),
  unit: v.exactOptional(text),
  kind: v.exactOptional(
    v.picklist([
      'count',
      'money',
      'percent',
      'duration',
      'distance',
      'age',
      'rate',
      'ordinal-superlative',
      'multiple',
      'other',
    ]),
  ),
  assertion: v.exactOptional(span),
  speaker: v.exactOptional(v.nullable(v.strictObject({ name: text, mention: v.nullable(span) }))),
  mode: v.exactOptional(mode),
});
const verdict = v.variant('is', [
  v.strictObject({ is: v.picklist(verdictNames.filter(isPlainVerdict)) }),
  v.strictObject({
    is: v.literal('disputed'),
    reason: v.nullable(v.picklist(disputeReasons)),
  }),
]);

const decided = <const Type extends string, const Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.strictObject({
    type: v.literal(type),
    id: eventId,
    schema: v.picklist([1, 2]),
    article: id,
    revision: id,
    reviewer: id,
    reviewerName: text,
    at: whole,
    act: eventId,
    target: id,
    anchor: v.nullable(anchor),
    seen: v.nullable(seen),
    ...entries,
  });
const event = v.variant('type', [
  decided('said', { said: v.picklist(['yes', 'no', 'unchecked']) }),
  decided('verdict', { verdict: v.nullable(verdict) }),
  decided('note', { note: text }),
  decided('query', { query: text }),
  decided('evidence-added', { evidence }),
  decided('evidence-removed', { evidence: id }),
  decided('claim-added', { span, correction, replaces: v.array(id) }),
  decided('claim-corrected', { correction }),
  decided('claim-dismissed', { reason: text, replacedBy: v.exactOptional(v.array(id)) }),
  decided('restored', {}),
  decided('confirmed', {}),
  decided('signed-off', { open: whole }),
  decided('undone', { event: eventId }),
]);

/** The form of a backup; objects are closed. Published as data/backup.schema.json. */
export const backupSchema = v.pipe(
  v.strictObject({
    format: v.literal('claim-ledger-backup'),
    version: v.literal(1),
    savedAt: text,
    articles: v.array(article),
    texts: v.array(keptText),
    events: v.array(event),
    reviewer: v.nullable(v.strictObject({ id, name: text })),
  }),
  v.title('Claim Ledger backup, version 1'),
  v.description(
    'Everything that is kept and cannot be made again: articles, texts with their bytes, and the log of review events. Claims are derived and left out.',
  ),
);

/** The parts of a backup that its published schema defines once. */
export const backupDefinitions = {
  id,
  eventId,
  span,
  value,
  relation,
  mode,
  article,
  block,
  text: keptText,
  anchor,
  seen,
  evidence,
  correction,
  verdict,
  event,
};

type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value;
type PathIn<Value> = Value extends string
  ? never
  : Value extends readonly (infer Item)[]
    ? PathIn<Item>
    : Value extends object
      ? { [Key in keyof Value & string]-?: Key | `${Key}.${PathIn<Value[Key]>}` }[keyof Value & string]
      : never;
type Written = Frozen<v.InferInput<typeof backupSchema>>;
type Unread = Exclude<PathIn<Snapshot>, PathIn<Written>>;

/** A backup as it is written. A field or value of a snapshot that the schema does not know does not compile where one is printed; the compiler names it. */
export type Backup = [Unread] extends [never] ? Written : { readonly unread: Unread };

const expectedAt = ({ type, expected, input, requirement }: v.BaseIssue<unknown>): string => {
  if (expected === 'never') return 'absent';
  // JSON has no undefined.
  if (input === undefined) return 'there';
  if (requirement instanceof RegExp) return `text of the form ${requirement.source}`;
  if (type === 'min_value') return `${requirement} or more`;
  if (expected === null) return type === 'safe_integer' ? 'a whole number' : 'a finite number';
  const alternatives = /^\((.*)\)$/u.exec(expected)?.[1];
  const words = alternatives === undefined ? expected : `one of ${alternatives.replaceAll(' | ', ', ')}`;
  return words.replace('Object', 'object').replace('Array', 'array');
};

const pathOf = ({ path }: v.BaseIssue<unknown>): string =>
  (path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./u, '');

/** A backup, or the first place that is not as the schema says and what was expected there: "At events[3].at it should be 0 or more." */
export const checkBackup = (data: unknown): { readonly backup: Backup } | { readonly mismatch: string } => {
  const { success, output, issues } = v.safeParse(backupSchema, data, { abortEarly: true });
  if (success) return { backup: output };
  return { mismatch: `At ${pathOf(issues[0])} it should be ${expectedAt(issues[0])}.` };
};
