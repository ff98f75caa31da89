import type { EvidenceId } from '../../model/ids';
import type { Quantity } from '../../model/quantity';
import type { Evidence } from '../../model/review-event';
import { Button } from '../../ui/Button';
import { showDate } from '../../view/show-date';
import { GapLine } from './GapLine';
import { followable } from './make-evidence';
import './evidence-list.css';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  /** What the sources are held against. */
  readonly claim: Quantity;
  readonly onRemove: (id: EvidenceId) => void;
}

const Address = ({ url, label }: { readonly url: string; readonly label?: string }) => {
  const link = followable(url);
  if (link === null) return <span>{url}</span>;
  return (
    <a href={link.href} target="_blank" rel="noreferrer noopener">
      {label ?? `${link.host}${link.pathname === '/' ? '' : link.pathname}`}
    </a>
  );
};

/** The sources that were checked, as evidence of the verdict, each with how far it lies from the claim. */
export const EvidenceList = ({ evidence, claim, onRemove }: EvidenceListProps) => (
  <ul className="evidence-list" aria-label="Evidence">
    {evidence.map(({ id, says, title, publisher, locator, url, archiveUrl, accessed }) => (
      <li key={id} className="source">
        <span className="source-facts">
          <span dir="auto">
            {says === '' ? null : <q>{says}</q>}{' '}
            {[title, publisher, locator].filter((words) => words !== '').join(', ')}
          </span>
          {url === '' ? null : <Address url={url} />}
          {archiveUrl === '' ? null : <Address url={archiveUrl} label="Archived" />}
          <span className="source-date">
            accessed <time dateTime={accessed}>{showDate(accessed)}</time>
          </span>
        </span>
        <Button look="quiet" aria-label={`Remove source ${title || says || url}`} onClick={() => onRemove(id)}>
          Remove
        </Button>
        <GapLine claim={claim} says={says} />
      </li>
    ))}
  </ul>
);
