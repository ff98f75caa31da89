import { type ReactNode, type RefObject, Suspense, useId } from 'react';
import { lazily } from '../../ui/lazily';
import { facetNames, wantedIn } from '../../view/facets';
import { DropButton } from './DropButton';
import type { FilterProps } from './FacetList';

const FacetList = lazily(() => import('./FacetList').then((module) => module.FacetList));
const FilterPanel = lazily(() => import('./FilterPanel').then((module) => module.FilterPanel));

interface FilterBarProps extends FilterProps {
  readonly several: boolean;
  readonly searchField: RefObject<HTMLInputElement | null>;
  /** The key that leads to the search; null where there is none. */
  readonly shortcut: string | null;
  /** What stands at the end of the bar. */
  readonly children: ReactNode;
}

/** The search that understands numbers, and the filters with the counts they would leave. */
export const FilterBar = (props: FilterBarProps) => {
  const { filters, onChange, several, searchField, shortcut, children } = props;
  const id = useId();
  const inPanel =
    facetNames
      .filter((facet) => facet !== 'speaker' && facet !== 'verdict')
      .reduce((sum, facet) => sum + wantedIn(filters, facet).length, 0) +
    Number(filters.figure !== null) +
    Number(filters.from !== null || filters.until !== null);
  return (
    <search className="filters">
      <label className="visually-hidden" htmlFor={id}>
        Search claims
      </label>
      <input
        ref={searchField}
        id={id}
        className="select search"
        type="search"
        placeholder={`Search words or numbers  ${shortcut ?? ''}`.trim()}
        value={filters.search}
        onChange={(event) => onChange({ ...filters, search: event.target.value }, 'replace')}
      />
      <DropButton label="Speaker" before="Filter by" chosen={filters.speaker.length}>
        <Suspense fallback={null}>
          <FacetList {...props} facet="speaker" evenAlone />
        </Suspense>
      </DropButton>
      <DropButton label="Verdict" before="Filter by" chosen={filters.verdict.length}>
        <Suspense fallback={null}>
          <FacetList {...props} facet="verdict" evenAlone />
        </Suspense>
      </DropButton>
      <DropButton label="Filters" chosen={inPanel}>
        <Suspense fallback={null}>
          <FilterPanel rows={props.rows} filters={filters} onChange={onChange} several={several} />
        </Suspense>
      </DropButton>
      {children}
    </search>
  );
};
