import { asId, type EvidenceId } from '../../model/ids';
import type { Evidence } from '../../model/review-event';

/** What a reviewer typed of a source; empty where nothing was. */
export type Source = Readonly<Record<Exclude<keyof Evidence, 'id'>, string>>;

/** A source without anything in it. */
export const blankSource: Source = {
  says: '',
  url: '',
  title: '',
  publisher: '',
  locator: '',
  accessed: '',
  archiveUrl: '',
};

/** The date here and now, ISO 8601: when a source is accessed unless said otherwise. */
export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

const withScheme = (url: string): string => (/^[\w-]+(\.[\w-]+)+([/?#]|$)/u.test(url) ? `https://${url}` : url);

/** Evidence of a source as typed, accessed today unless said otherwise; null where nothing was typed. */
export const makeEvidence = (source: Source): Evidence | null => {
  const typed = {
    says: source.says.trim(),
    url: withScheme(source.url.trim()),
    title: source.title.trim(),
    publisher: source.publisher.trim(),
    locator: source.locator.trim(),
    archiveUrl: withScheme(source.archiveUrl.trim()),
  };
  if (Object.values(typed).every((words) => words === '')) return null;
  return { id: asId<EvidenceId>(crypto.randomUUID()), ...typed, accessed: source.accessed || today() };
};

/** The address as a link; null where it is not one that a browser should follow. */
export const followable = (url: string): URL | null => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed : null;
};
