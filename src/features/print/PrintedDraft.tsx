import { createPortal } from 'react-dom';
import { useExtraction } from '../../services';
import { printList } from '../../view/print-list';
import { summarise } from '../../view/summarise';
import type { Draft } from './draft';
import { PrintedClaims } from './PrintedClaims';
import { PrintedText } from './PrintedText';
import './print.css';

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

/** The annotated draft as magazines' checkers mark theirs: the text with numbered marks, then every claim with what was found; only paper shows it. */
export const PrintedDraft = ({ article, text, rows, reviewed }: Draft) => {
  const extraction = useExtraction(article.id);
  const { claims, dismissed } = printList(rows, text);
  const { signOff, unplaced } = reviewed;
  const about = [article.outlet, article.author, article.published].filter((words) => words !== '');
  return createPortal(
    <section className="printed-draft" aria-label="Annotated draft">
      <header className="printed-head">
        <h1 dir="auto">{article.title || 'Untitled article'}</h1>
        {about.length === 0 ? null : <p dir="auto">{about.join(' · ')}</p>}
        {article.url === '' ? null : <p className="printed-url">{article.url}</p>}
        <p>{summarise(rows)}</p>
        <p>
          {signOff === null
            ? 'Not signed off.'
            : `Signed off by ${signOff.reviewer}, ${time.format(signOff.at)}${signOff.open === 0 ? '' : `, with ${signOff.open} open`}${signOff.changed.length === 0 ? '' : `; ${signOff.changed.length} changed since`}.`}
        </p>
      </header>
      <PrintedText text={text} blocks={extraction.state === 'ready' ? extraction.extraction.blocks : []} rows={rows} />
      <PrintedClaims claims={claims} dismissed={dismissed} unplaced={unplaced} />
    </section>,
    document.body,
  );
};
