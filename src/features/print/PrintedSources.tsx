import type { PrintedSource } from '../../view/print-list';

/** The sources of a claim on paper: what each says, where, and when it was looked at. */
export const PrintedSources = ({ sources }: { readonly sources: readonly PrintedSource[] }) => (
  <div>
    <dt>{sources.length === 1 ? 'Source' : 'Sources'}</dt>
    <dd>
      <ul>
        {sources.map(({ id, says, where, url, archiveUrl, accessed }) => (
          <li key={id}>
            {says === '' ? null : <q dir="auto">{says}</q>} <span dir="auto">{where}</span>
            {url === '' ? null : <span className="printed-url">{url}</span>}
            {archiveUrl === '' ? null : <span className="printed-url">Archived: {archiveUrl}</span>}
            {accessed === '' ? null : <span className="printed-aside">accessed {accessed}</span>}
          </li>
        ))}
      </ul>
    </dd>
  </div>
);
