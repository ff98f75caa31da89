import { asId, type EvidenceId } from '../../model/ids';
import type { Evidence } from '../../model/review-event';

/** What a reviewer typed of a source; empty where nothing was. */
export interface Source {
  readonly says: string;
  readonly url: string;
  readonly title: string;
  readonly locator: string;
}

/** A source without anything in it. */
export const blankSource: Source = { says: '', url: '', title: '', locator: '' };

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

const withScheme = (url: string): string => (/^[\w-]+(\.[\w-]+)+([/?#]|$)/u.test(url) ? `https://${url}` : url);

/** Evidence of a source as typed, accessed today; null where nothing was typed. */
export const makeEvidence = (source: Source): Evidence | null => {
  const says = source.says.trim();
  const url = withScheme(source.url.trim());
  const title = source.title.trim();
  const locator = source.locator.trim();
  if (says === '' && url === '' && title === '' && locator === '') return null;
  return {
    id: asId<EvidenceId>(crypto.randomUUID()),
    url,
    title,
    publisher: '',
    locator,
    says,
    accessed: today(),
    archiveUrl: '',
  };
};

/** The address as a link; null where it is not one that a browser should follow. */
export const followable = (url: string): URL | null => {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed : null;
};
