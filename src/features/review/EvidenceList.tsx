import type { EvidenceId } from '../../model/ids';
import type { Evidence } from '../../model/review-event';
import { Button } from '../../ui/Button';
import { followable } from './make-evidence';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly onRemove: (id: EvidenceId) => void;
}

const Address = ({ url }: { readonly url: string }) => {
  const link = followable(url);
  if (link === null) return <span>{url}</span>;
  return (
    <a href={link.href} target="_blank" rel="noreferrer noopener">
      {link.host}
      {link.pathname === '/' ? '' : link.pathname}
    </a>
  );
};

/** The sources that were checked, as evidence of the verdict. */
export const EvidenceList = ({ evidence, onRemove }: EvidenceListProps) => (
  <ul className="evidence-list" aria-label="Evidence">
    {evidence.map((source) => (
      <li key={source.id} className="source">
        <span className="source-words" dir="auto">
          {source.says === '' ? null : <q>{source.says}</q>} {source.title} {source.locator}
        </span>
        {source.url === '' ? null : <Address url={source.url} />}
        <span className="source-date">checked {source.accessed}</span>
        <Button
          look="quiet"
          aria-label={`Remove source ${source.title || source.says || source.url}`}
          onClick={() => onRemove(source.id)}
        >
          Remove
        </Button>
      </li>
    ))}
  </ul>
);
