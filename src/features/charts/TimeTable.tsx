import type { ArticleId, ClaimId } from '../../model/ids';
import type { TimeDot } from '../../view/series-over-time';
import { sayDay } from '../../view/series-time-axis';
import { CountTable } from './CountTable';
import { sayNumber } from './say-number';

const end = (value: number | null): string => (value === null ? 'open' : sayNumber(value));

interface TimeTableProps {
  readonly dots: readonly TimeDot[];
  readonly onOpen: (article: ArticleId, claim: ClaimId) => void;
}

/** Over time in numbers: every dot with its date, both ends, speaker and article. */
export const TimeTable = ({ dots, onOpen }: TimeTableProps) => (
  <CountTable
    head={['Figure', 'Date', 'Low', 'High', 'Speaker', 'Article', 'Outlet']}
    words={[1, 4, 5, 6]}
    total={dots.length}
    rows={(most) =>
      dots.slice(0, most).map(({ id, article, figure, day, low, high, label, title, outlet }) => ({
        key: `${article} ${id}`,
        label: figure,
        cells: [sayDay(day), end(low), end(high), label, title, outlet],
        isPressed: null,
        onPress: () => onOpen(article, id),
      }))
    }
  />
);
