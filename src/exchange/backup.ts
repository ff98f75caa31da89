import { failure, type Result, success } from '../model/result';
import type { Snapshot } from '../model/snapshot';
import { EVENT_SCHEMA, upgradeEvent } from '../review/upgrade';
import { type Backup, checkBackup } from './backup-schema';

const FORMAT = 'claim-ledger-backup';
const VERSION = 1;

/** A backup of everything that cannot be made again, as one JSON file; its form is data/backup.schema.json. */
export const printBackup = (snapshot: Snapshot, savedAt: Date): string => {
  const backup: Backup = { format: FORMAT, version: VERSION, savedAt: savedAt.toISOString(), ...snapshot };
  return `${JSON.stringify(backup, null, 1)}\n`;
};

const what = 'The backup was not taken in; nothing was changed.';
const todo = 'Choose another backup, or mend the file at that place.';

const jsonProblem = (text: string, error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
  const line = text.slice(0, position).split('\n').length;
  // Some browsers name the line themselves.
  const where = /line \d+/.test(message) ? message : `${message}, line ${line}`;
  return text.trim() === '' ? 'The file is empty.' : `It is no JSON, or is cut off: ${where}.`;
};

/** References that the schema cannot see; null where all hold. */
const brokenReference = ({ articles, texts, events }: Snapshot): string | null => {
  const known = new Set<string>(articles.map(({ id }) => id));
  const revisions = new Set<string>(texts.map(({ id }) => id));
  for (const [index, { revision }] of articles.entries()) {
    if (!revisions.has(revision)) return `articles[${index}].revision: the text “${revision}” is not in the file`;
  }
  for (const [index, { article }] of texts.entries()) {
    if (!known.has(article)) return `texts[${index}].article: the article “${article}” is not in the file`;
  }
  for (const [index, event] of events.entries()) {
    const path = `events[${index}]`;
    if (!known.has(event.article)) return `${path}.article: the article “${event.article}” is not in the file`;
    const onArticle = String(event.target) === String(event.article);
    if (onArticle !== (event.anchor === null) || onArticle !== (event.seen === null)) {
      return `${path}.anchor: a decision on a claim has an anchor and what was seen, one on the article has neither`;
    }
    if (event.type === 'undone' && event.event >= event.id) return `${path}.event: it undoes what came after it`;
  }
  return null;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Events of every shipped version in today's form; what is no event stays for the schema to name. */
const upgraded = (data: Readonly<Record<string, unknown>>): unknown => {
  const { events } = data;
  if (!Array.isArray(events)) return data;
  return {
    ...data,
    events: events.map((event: unknown) =>
      isRecord(event) && typeof event['schema'] === 'number'
        ? (upgradeEvent({ ...event, schema: event['schema'] }) ?? event)
        : event,
    ),
  };
};

const newerEvent = (data: Readonly<Record<string, unknown>>): boolean =>
  Array.isArray(data['events']) &&
  data['events'].some((event: unknown) => isRecord(event) && Number(event['schema']) > EVENT_SCHEMA);

/** What a backup holds; where the file is wrong, the first place and what was expected there. `onProgress` is told how far reading has come, 0 to 1. */
export const readBackup = (text: string, onProgress: (share: number) => void = () => {}): Result<Snapshot> => {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return failure(what, jsonProblem(text, error), todo);
  }
  if (!isRecord(data) || data['format'] !== FORMAT) {
    return failure(what, 'This is not a Claim Ledger backup.', 'Choose a file that “Back up” has saved.');
  }
  if (Number(data['version']) > VERSION || newerEvent(data)) {
    return failure(what, 'A newer version of Claim Ledger wrote it.', 'Reload this page to get the newest version.');
  }
  onProgress(0.4);
  const checked = checkBackup(upgraded(data));
  if ('mismatch' in checked) return failure(what, checked.mismatch, todo);
  onProgress(0.9);
  // Ids have no brand in a file, and an event's target and anchor are checked against each other below.
  const { articles, texts, events, reviewer } = checked.backup as unknown as Snapshot;
  const broken = brokenReference({ articles, texts, events, reviewer });
  return broken === null ? success({ articles, texts, events, reviewer }) : failure(what, `At ${broken}.`, todo);
};
