import './sheet.css';

interface SortHeadProps<Column extends string> {
  readonly column: Column;
  readonly label: string;
  readonly order: { readonly column: Column; readonly descending: boolean } | null;
  readonly onSort: (column: Column) => void;
  readonly isNumber?: boolean;
  /** Narrow windows can do without the column. */
  readonly className?: string;
}

/** The head of a column that orders its table when pressed. */
export const SortHead = <Column extends string>(props: SortHeadProps<Column>) => {
  const { column, label, order, onSort, isNumber = false, className = '' } = props;
  const own = order?.column === column ? order : null;
  return (
    <th
      scope="col"
      className={`${className} ${isNumber ? 'is-number' : ''}`}
      aria-sort={own === null ? 'none' : own.descending ? 'descending' : 'ascending'}
    >
      <button type="button" className="sheet-sort" onClick={() => onSort(column)}>
        {label}
        <span aria-hidden="true">{own === null ? '' : own.descending ? '▼' : '▲'}</span>
      </button>
    </th>
  );
};
