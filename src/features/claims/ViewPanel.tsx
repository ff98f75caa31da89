import { useId } from 'react';
import type { ColumnId, Grouping } from '../../model/view-state';
import { Button } from '../../ui/Button';
import { columnWord } from './columns';
import type { Columns } from './use-columns';
import type { Groups } from './use-groups';

interface ViewPanelProps {
  readonly several: boolean;
  readonly group: Grouping;
  readonly onGroup: (group: Grouping) => void;
  readonly groups: Groups;
  readonly columns: Columns;
  readonly hidden: readonly ColumnId[];
  readonly onHide: (hidden: readonly ColumnId[]) => void;
}

const groupings: readonly { readonly group: Grouping; readonly label: string }[] = [
  { group: null, label: 'No groups' },
  { group: 'speaker', label: 'Speaker' },
  { group: 'verdict', label: 'Verdict' },
  { group: 'article', label: 'Article' },
];

/** How the claims are grouped, and which columns are shown in which order. */
export const ViewPanel = ({ several, group, onGroup, groups, columns, hidden, onHide }: ViewPanelProps) => {
  const id = useId();
  return (
    <div className="view-panel">
      <fieldset className="checks">
        <legend>Group by</legend>
        {groupings
          .filter((each) => several || each.group !== 'article')
          .map((each) => (
            <label key={each.label} className="check">
              <input type="radio" name={id} checked={group === each.group} onChange={() => onGroup(each.group)} />
              <span className="check-name">{each.label}</span>
            </label>
          ))}
        {groups.closeAll === null || groups.openAll === null ? null : (
          <div className="panel-acts">
            <Button onClick={groups.closeAll}>Close all</Button>
            <Button onClick={groups.openAll}>Open all</Button>
          </div>
        )}
      </fieldset>
      <fieldset className="checks">
        <legend>Columns</legend>
        {columns.all.map((column, at) => {
          const isShown = !hidden.includes(column);
          const before = columns.all[at - 1];
          const after = columns.all[at + 1];
          return (
            <div key={column} className="column-choice">
              <label className="check">
                <input
                  type="checkbox"
                  checked={isShown}
                  disabled={isShown && columns.shown.length === 1}
                  onChange={() => onHide(isShown ? [...hidden, column] : hidden.filter((each) => each !== column))}
                />
                <span className="check-name">{columnWord(column)}</span>
              </label>
              <Button
                look="quiet"
                aria-label={`Move ${columnWord(column)} before ${before === undefined ? 'the first' : columnWord(before)}`}
                disabled={before === undefined}
                onClick={() => before !== undefined && columns.moveTo(column, before)}
              >
                ↑
              </Button>
              <Button
                look="quiet"
                aria-label={`Move ${columnWord(column)} behind ${after === undefined ? 'the last' : columnWord(after)}`}
                disabled={after === undefined}
                onClick={() => after !== undefined && columns.moveTo(column, after)}
              >
                ↓
              </Button>
            </div>
          );
        })}
        <div className="panel-acts">
          <Button
            disabled={columns.reset === null && hidden.length === 0}
            onClick={() => {
              columns.reset?.();
              onHide([]);
            }}
          >
            Reset columns
          </Button>
        </div>
        <p className="check-more">
          Drag a header to move it, its edge to widen it. With keys, on a header: Ctrl and Shift with ← or →.
        </p>
      </fieldset>
    </div>
  );
};
