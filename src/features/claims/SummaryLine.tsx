import { type ReactNode, useDeferredValue, useMemo } from 'react';
import type { ClaimRow } from '../../view/row';
import { countCoverage, summarise } from '../../view/summarise';
import './summary.css';

interface SummaryLineProps {
  /** Null: the engine has not read the article. */
  readonly rows: readonly ClaimRow[] | null;
  /** Nor is it reading now. */
  readonly isStopped?: boolean;
  /** How many numerals of the text are neither a claim nor dismissed. */
  readonly unseen: number;
  /** What stands at the end of the line: the sign-off. */
  readonly children?: ReactNode;
}

/** The article in one sentence, and how far its review is. */
export const SummaryLine = (props: SummaryLineProps) => {
  const { isStopped = false, unseen, children } = props;
  const rows = useDeferredValue(props.rows);
  const coverage = useMemo(() => countCoverage(rows ?? []), [rows]);
  const sentence = useMemo(
    () => (rows === null ? (isStopped ? 'Not read' : 'Reading …') : summarise(rows)),
    [rows, isStopped],
  );
  const apart = [
    unseen > 0 ? `${unseen} ${unseen === 1 ? 'numeral' : 'numerals'} unseen` : '',
    coverage.queried > 0 ? `${coverage.queried} queried` : '',
    coverage.recheck > 0 ? `${coverage.recheck} to recheck` : '',
    coverage.dismissed > 0 ? `${coverage.dismissed} dismissed` : '',
  ].filter((words) => words !== '');
  return (
    <section className="summary" aria-label="Summary">
      <p className="summary-sentence">{sentence}</p>
      {rows === null || coverage.total === 0 ? null : (
        <div className="coverage">
          <p>
            <meter
              aria-label="Judged"
              className="coverage-meter"
              min={0}
              max={coverage.total}
              value={coverage.judged}
            />
            {[`${coverage.judged.toLocaleString()} of ${coverage.total.toLocaleString()} judged`, ...apart].join(', ')}
          </p>
          {children}
        </div>
      )}
    </section>
  );
};
