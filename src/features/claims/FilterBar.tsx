import { memo, type RefObject, useId } from 'react';
import { type Filters, noFilters, type VerdictFilter } from '../../model/view-state';
import { Button } from '../../ui/Button';
import { isFiltered } from '../../view/filter-rows';
import { speakerFacets, verdictFacets } from '../../view/list-facets';
import type { ClaimRow } from '../../view/row';

interface FilterBarProps {
  readonly rows: readonly ClaimRow[];
  readonly filters: Filters;
  readonly onChange: (filters: Filters, how: 'push' | 'replace') => void;
  readonly searchField: RefObject<HTMLInputElement | null>;
  /** The key that leads to the search; null where there is none. */
  readonly shortcut: string | null;
}

/** The search that understands numbers, and the filters with the counts they would leave. */
export const FilterBar = memo(({ rows, filters, onChange, searchField, shortcut }: FilterBarProps) => {
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
        value={filters.search}
        onChange={(event) => onChange({ ...filters, search: event.target.value }, 'replace')}
      />
      <label className="visually-hidden" htmlFor={`${id}-speaker`}>
        Filter by speaker
      </label>
      <select
        id={`${id}-speaker`}
        className="select"
        value={filters.speaker[0] ?? ''}
        onChange={(event) =>
          onChange({ ...filters, speaker: event.target.value === '' ? [] : [event.target.value] }, 'push')
        }
      >
        <option value="">All speakers</option>
        {speakerFacets(rows, filters).map(({ key, label, count }) => (
          <option key={key} value={key}>{`${label} (${count})`}</option>
        ))}
      </select>
      <label className="visually-hidden" htmlFor={`${id}-verdict`}>
        Filter by verdict
      </label>
      <select
        id={`${id}-verdict`}
        className="select"
        value={filters.verdict[0] ?? ''}
        onChange={(event) => {
          const verdict = event.target.value as VerdictFilter | '';
          onChange({ ...filters, verdict: verdict === '' ? [] : [verdict] }, 'push');
        }}
      >
        <option value="">All verdicts</option>
        {verdictFacets(rows, filters)
          .filter(({ key, count }) => count > 0 || filters.verdict.includes(key))
          .map(({ key, label, count }) => (
            <option key={key} value={key}>{`${label} (${count})`}</option>
          ))}
      </select>
      {isFiltered(filters) ? (
        <Button look="quiet" onClick={() => onChange(noFilters, 'push')}>
          Show all
        </Button>
      ) : null}
    </search>
  );
});
