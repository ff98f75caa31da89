import { memo, type RefObject, useId } from 'react';
import type { VerdictFilter, ViewState } from '../../model/view-state';
import { Button } from '../../ui/Button';
import { isFiltered } from '../../view/filter-rows';
import { speakerFacets, verdictFacets } from '../../view/list-facets';
import type { ClaimRow } from '../../view/row';

interface FiltersProps {
  readonly rows: readonly ClaimRow[];
  readonly view: Pick<ViewState, 'search' | 'speaker' | 'verdict'>;
  readonly onChange: (change: Partial<ViewState>, how: 'push' | 'replace') => void;
  readonly searchField: RefObject<HTMLInputElement | null>;
  /** The key that leads to the search; null where there is none. */
  readonly shortcut: string | null;
}

/** The search that understands numbers, and the filters with the counts they would leave. */
export const Filters = memo(({ rows, view, onChange, searchField, shortcut }: FiltersProps) => {
  const id = useId();
  return (
    <search className="filters">
      <label className="visually-hidden" htmlFor={`${id}-search`}>
        Search claims
      </label>
      <input
        ref={searchField}
        id={`${id}-search`}
        className="select search"
        type="search"
        placeholder={`Search words or numbers  ${shortcut ?? ''}`.trim()}
        value={view.search}
        onChange={(event) => onChange({ search: event.target.value }, 'replace')}
      />
      <label className="visually-hidden" htmlFor={`${id}-speaker`}>
        Filter by speaker
      </label>
      <select
        id={`${id}-speaker`}
        className="select"
        value={view.speaker ?? ''}
        onChange={(event) => onChange({ speaker: event.target.value || null }, 'push')}
      >
        <option value="">All speakers</option>
        {speakerFacets(rows, view).map(({ key, label, count }) => (
          <option key={key} value={key}>{`${label} (${count})`}</option>
        ))}
      </select>
      <label className="visually-hidden" htmlFor={`${id}-verdict`}>
        Filter by verdict
      </label>
      <select
        id={`${id}-verdict`}
        className="select"
        value={view.verdict ?? ''}
        onChange={(event) => onChange({ verdict: (event.target.value || null) as VerdictFilter | null }, 'push')}
      >
        <option value="">All verdicts</option>
        {verdictFacets(rows, view)
          .filter(({ key, count }) => count > 0 || key === view.verdict)
          .map(({ key, label, count }) => (
            <option key={key} value={key}>{`${label} (${count})`}</option>
          ))}
      </select>
      {isFiltered(view) ? (
        <Button look="quiet" onClick={() => onChange({ speaker: null, verdict: null, search: '' }, 'push')}>
          Show all
        </Button>
      ) : null}
    </search>
  );
});
