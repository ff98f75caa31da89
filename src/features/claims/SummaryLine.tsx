import { countCoverage } from '../../view/count-coverage';
import type { ClaimRow } from '../../view/row';
import { summarise } from '../../view/summarise';
import './summary.css';

/** The article in one sentence, and how far its review is. Null rows: the engine is still reading. */
export const SummaryLine = ({ rows }: { readonly rows: readonly ClaimRow[] | null }) => {
  const coverage = countCoverage(rows ?? []);
  const apart = [
    coverage.queried > 0 ? `${coverage.queried} queried` : '',
    coverage.recheck > 0 ? `${coverage.recheck} to recheck` : '',
    coverage.dismissed > 0 ? `${coverage.dismissed} dismissed` : '',
  ].filter((words) => words !== '');
  return (
    <section className="summary" aria-label="Summary">
      <p className="summary-sentence">{rows === null ? 'Reading …' : summarise(rows)}</p>
      {rows === null || coverage.total === 0 ? null : (
        <p className="coverage">
          <meter aria-label="Judged" className="coverage-meter" min={0} max={coverage.total} value={coverage.judged} />
          {[`${coverage.judged} of ${coverage.total} judged`, ...apart].join(' · ')}
        </p>
      )}
    </section>
  );
};
