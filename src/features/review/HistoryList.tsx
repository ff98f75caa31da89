import type { HistoryLine } from '../../review/history';
import './history-list.css';

interface HistoryListProps {
  /** In the order to be shown; what each is about stands beside it where it is given. */
  readonly lines: readonly (HistoryLine & { readonly about?: string })[];
}

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

const change = ({ from, to }: HistoryLine): string =>
  to === null || from === to ? '' : (from ?? '') === '' ? to : `from ${from} to ${to || 'nothing'}`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Decisions in lines: when, what, from what to what, by whom; what was taken back and not brought again is struck out. */
export const HistoryList = ({ lines }: HistoryListProps) => (
  <ol className="history-lines">
    {lines.map((line) => (
      <li key={line.id}>
        <time dateTime={new Date(line.at).toISOString()}>{time.format(line.at)}</time>
        <span dir="auto">
          {line.about === undefined ? null : <b>{line.about} </b>}
          {line.undone ? <s>{capital(line.words)}</s> : capital(line.words)}
          {line.undone ? <span className="visually-hidden"> (taken back)</span> : null}
        </span>
        <span className="history-change" dir="auto">
          {change(line)}
        </span>
        <span className="history-who">{line.reviewer}</span>
      </li>
    ))}
  </ol>
);
