import { useId, useState } from 'react';
import { Field } from '../../ui/Field';
import { familyTitle, readableUnit, unitsOf } from '../../view/common-units';
import { listFamilies } from '../../view/list-facets';
import { readValue } from '../../view/typed-value';
import type { FilterProps } from './FacetList';

type End = 'low' | 'high';
const endLabels: Readonly<Record<End, string>> = { low: 'From', high: 'To' };

/** Figures between two values: what they count or measure, in which unit, from and to; numbers are read however they are typed. */
export const FigureRangeFields = ({ rows, filters, onChange }: FilterProps) => {
  const id = useId();
  const { figure } = filters;
  const families = listFamilies(rows, filters);
  const family = figure?.family ?? '';
  const ends = [figure?.low ?? null, figure?.high ?? null].filter((end) => end !== null);
  const units = unitsOf(family);
  const [unitName, setUnitName] = useState(() => readableUnit(family, ends).name);
  const unit = units.find(({ name }) => name === unitName) ?? readableUnit(family, ends);
  const [unread, setUnread] = useState<End | null>(null);

  const typed = (end: End, words: string): void => {
    if (figure === null) return;
    const value = readValue(words);
    const isUnread = value === undefined || Array.isArray(value);
    setUnread(isUnread ? end : null);
    if (isUnread) return;
    const common = typeof value === 'number' ? Number((value * unit.factor).toPrecision(12)) : null;
    const next = { ...figure, [end]: common };
    const isTurned = next.low !== null && next.high !== null && next.low > next.high;
    onChange({ ...filters, figure: isTurned ? { ...next, low: next.high, high: next.low } : next }, 'push');
  };
  const shown = (end: End): string => {
    const value = figure?.[end] ?? null;
    return value === null ? '' : Number((value / unit.factor).toPrecision(6)).toLocaleString('en');
  };
  return (
    <fieldset className="checks figure-range">
      <legend>Figure</legend>
      <div className="field">
        <label htmlFor={`${id}-of`}>Unit</label>
        <select
          id={`${id}-of`}
          className="select"
          value={family}
          onChange={(event) => {
            const chosen = event.target.value;
            setUnitName(readableUnit(chosen, []).name);
            onChange({ ...filters, figure: chosen === '' ? null : { family: chosen, low: null, high: null } }, 'push');
          }}
        >
          <option value="">Any figure</option>
          {families.map(({ key, count }) => (
            <option key={key} value={key}>{`${familyTitle(key)} (${count.toLocaleString()})`}</option>
          ))}
        </select>
      </div>
      {figure === null ? null : (
        <div className="range">
          {(['low', 'high'] as const).map((end) => (
            <Field
              key={`${end} ${shown(end)}`}
              label={endLabels[end]}
              defaultValue={shown(end)}
              inputMode="decimal"
              aria-invalid={unread === end}
              aria-describedby={unread === end ? `${id}-unread` : undefined}
              onBlur={(event) => {
                if (event.target.value !== shown(end)) typed(end, event.target.value);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') typed(end, event.currentTarget.value);
              }}
            />
          ))}
          <div className="field">
            <label htmlFor={`${id}-unit`}>Shown in</label>
            <select
              id={`${id}-unit`}
              className="select"
              value={unit.name}
              disabled={units.length < 2}
              onChange={(event) => setUnitName(event.target.value)}
            >
              {units.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </div>
        </div>
      )}
      {unread === null ? null : (
        <p id={`${id}-unread`} className="check-more" role="alert">
          That is no number. Type one as in 250,000, 250k or 2.5 million.
        </p>
      )}
    </fieldset>
  );
};
