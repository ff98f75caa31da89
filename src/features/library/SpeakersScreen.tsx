import { type CSSProperties, useMemo, useState } from 'react';
import { verdictNames, verdictTable } from '../../model/verdicts';
import type { ClaimRow } from '../../view/row';
import { orderSpeakers, type SpeakerColumn, type SpeakerTally, tallySpeakers } from '../../view/tally-speakers';
import { SortHead } from './SortHead';
import { sheetRoom, useSheet } from './use-sheet';
import './speakers-screen.css';

interface SpeakersScreenProps {
  readonly rows: readonly ClaimRow[];
  readonly isLoading: boolean;
  /** Shows the claims of the speaker of that name, or of the own voice. */
  readonly onOpen: (speaker: string) => void;
}

const ROW = 44;

const columns: readonly (readonly [SpeakerColumn, string, boolean])[] = [
  ['name', 'Speaker', false],
  ['role', 'Role', false],
  ['articles', 'Articles', true],
  ['claims', 'Claims', true],
  ...verdictNames.map((name) => [name, verdictTable[name].label, true] as const),
  ['open', 'Open', true],
];

/** Left out where the table is narrow. */
const isMore = (column: SpeakerColumn): boolean =>
  column === 'role' || column === 'needs-context' || column === 'unverifiable';

const none = (count: number) => (count === 0 ? <span className="sheet-more">–</span> : count);

const SpeakerLine = (props: { readonly speaker: SpeakerTally; readonly at: number; readonly onOpen: () => void }) => {
  const { speaker, at, onOpen } = props;
  return (
    <tr aria-rowindex={at}>
      <th scope="row">
        <button
          type="button"
          className="sheet-link"
          dir="auto"
          title={speaker.name === null ? undefined : speaker.label}
          onClick={onOpen}
        >
          {speaker.label}
        </button>
      </th>
      <td dir="auto" className="is-wide sheet-more" title={speaker.role}>
        {speaker.role}
      </td>
      <td className="is-number speaker-articles">{speaker.articles}</td>
      <td className="is-number">{speaker.claims}</td>
      {verdictNames.map((name) => (
        <td key={name} className={`is-number ${isMore(name) ? 'is-wide' : ''}`}>
          {none(speaker[name])}
        </td>
      ))}
      <td className="is-number">{none(speaker.open)}</td>
    </tr>
  );
};

/** Who says what over many articles: a row per speaker; pressing a name shows the claims. */
export const SpeakersScreen = ({ rows, isLoading, onOpen }: SpeakersScreenProps) => {
  const [order, setOrder] = useState<Parameters<typeof orderSpeakers>[1]>(null);
  const tallies = useMemo(() => tallySpeakers(rows), [rows]);
  const speakers = useMemo(() => orderSpeakers(tallies, order, navigator.language), [tallies, order]);
  const sheet = useSheet(speakers.length, ROW);
  const sort = (column: SpeakerColumn, isNumber: boolean): void => {
    // Numbers are asked for from the top, words from A.
    if (order?.column !== column) setOrder({ column, descending: isNumber });
    else setOrder(order.descending === isNumber ? { column, descending: !isNumber } : null);
  };
  return (
    <div ref={sheet.scroller} className="sheet speakers-sheet" style={{ '--sheet-row': `${ROW}px` } as CSSProperties}>
      <table aria-label="Speakers" aria-rowcount={speakers.length + 1} aria-busy={isLoading}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(([column, label, isNumber]) => (
              <SortHead
                key={column}
                column={column}
                label={label}
                order={order}
                isNumber={isNumber}
                className={`speaker-${column} ${isNumber ? 'speaker-number' : ''} ${isMore(column) ? 'is-wide' : ''}`}
                onSort={() => sort(column, isNumber)}
              />
            ))}
          </tr>
        </thead>
        <tbody style={sheetRoom(sheet)}>
          {speakers.slice(sheet.from, sheet.to).map((speaker, index) => (
            <SpeakerLine
              key={speaker.key}
              speaker={speaker}
              at={sheet.from + index + 2}
              onOpen={() => onOpen(speaker.key)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
