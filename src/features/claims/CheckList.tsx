import { type KeyboardEvent, useId, useState } from 'react';
import type { Facet } from '../../view/list-facets';

interface CheckListProps {
  readonly title: string;
  readonly facets: readonly Facet[];
  readonly wanted: readonly string[];
  readonly onToggle: (value: string) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Beyond this many a list is searched rather than read. */
const readAtOnce = 12;
/** No more than this many are drawn; the field above finds the rest. */
const mostDrawn = 100;

/** The values of one facet with the claims each would leave, any number of them to be ticked; arrow keys walk through them. */
export const CheckList = ({ title, facets, wanted, onToggle }: CheckListProps) => {
  const id = useId();
  const [find, setFind] = useState('');
  const asked = find.trim().toLocaleLowerCase();
  const found = facets.filter(({ label }) => label.toLocaleLowerCase().includes(asked));
  const drawn = found.slice(0, mostDrawn);
  const walk = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const step = steps[event.key];
    if (step === undefined) return;
    const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input')];
    event.preventDefault();
    boxes[boxes.indexOf(event.target as HTMLInputElement) + step]?.focus();
  };
  return (
    <fieldset className="checks" onKeyDown={walk}>
      <legend>{title}</legend>
      {facets.length > readAtOnce ? (
        <>
          <label className="visually-hidden" htmlFor={id}>{`Find: ${title.toLowerCase()}`}</label>
          <input
            id={id}
            className="select"
            type="search"
            placeholder="Find"
            value={find}
            onChange={(event) => setFind(event.target.value)}
          />
        </>
      ) : null}
      {drawn.map(({ key, label, count }) => (
        <label key={key} className={count === 0 ? 'check check-none' : 'check'}>
          <input type="checkbox" checked={wanted.includes(key)} onChange={() => onToggle(key)} />
          <span className="check-name" dir="auto">
            {label}
          </span>{' '}
          <span className="check-count">{count.toLocaleString()}</span>
        </label>
      ))}
      {found.length > drawn.length ? (
        <p className="check-more">{`${(found.length - drawn.length).toLocaleString()} more: type to find them.`}</p>
      ) : null}
      {drawn.length === 0 ? <p className="check-more">Nothing by that name.</p> : null}
    </fieldset>
  );
};
