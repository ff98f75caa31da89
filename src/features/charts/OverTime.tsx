import { memo, useCallback, useMemo, useState } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import { Button } from '../../ui/Button';
import type { ClaimRow } from '../../view/row';
import {
  answerOverTime,
  listFollowed,
  seriesOverTime,
  type TimeDot,
  type TimeSeries,
} from '../../view/series-over-time';
import { drawAll, drawBut } from '../../view/series-rows';
import { dayAt, isoDay, sayDay, shareOfDay } from '../../view/series-time-axis';
import { AxisBrush } from './AxisBrush';
import { ChartFrame } from './ChartFrame';
import { CountTable } from './CountTable';
import { sayDot, sayNumber } from './chart-words';
import type { ChangeFilters } from './charts-filters';
import { TimePlot } from './TimePlot';
import { placeDots, type TimePoint } from './time-points';
import { shapesFor, type VoiceShape } from './voice-shapes';

interface OverTimeProps {
  readonly rows: readonly ClaimRow[];
  /** What narrows the rows, and shows as picked. */
  readonly filters: Filters;
  readonly onChange: ChangeFilters;
  readonly onOpen: (article: ArticleId, claim: ClaimId) => void;
}

const end = (value: number | null): string => (value === null ? 'open' : sayNumber(value));

interface TimeTableProps {
  readonly dots: readonly TimeDot[];
  readonly onOpen: (article: ArticleId, claim: ClaimId) => void;
}

/** Over time in numbers: every dot with its date, both ends, speaker and article. */
const TimeTable = ({ dots, onOpen }: TimeTableProps) => (
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

/** Who speaks by which shape; those who share one are counted. */
const TimeLegend = ({ speakers }: Pick<TimeSeries, 'speakers'>) => {
  const shapes = shapesFor(speakers.map(({ key }) => key));
  const byShape = new Map<VoiceShape, string[]>();
  for (const { key, label } of speakers) {
    const shape = shapes.get(key);
    if (shape !== undefined) byShape.set(shape, [...(byShape.get(shape) ?? []), label]);
  }
  return (
    <ul className="legend" aria-label="Legend">
      {[...byShape].map(([shape, labels]) => (
        <li key={shape.name}>
          <svg
            className={`shape time-dot ${shape.name}`}
            viewBox="-7 -7 14 14"
            width="14"
            height="14"
            aria-hidden="true"
          >
            <path d={shape.path} className={shape.isHollow ? 'time-hollow' : 'time-solid'} />
          </svg>
          <bdi>{labels.length === 1 ? labels[0] : `${labels.length} other speakers`}</bdi>
        </li>
      ))}
    </ul>
  );
};

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Over time: a counted thing by article date, a dot per article; a dot opens its claim, a stretch of the axis filters by date. Nothing where no thing is counted in three dated articles. */
export const OverTime = memo(({ rows, filters, onChange, onOpen }: OverTimeProps) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const [active, setActive] = useState<TimePoint | null>(null);
  const things = useMemo(() => listFollowed(drawAll(rows)), [rows]);
  const thing = things.find(({ key }) => key === chosen) ?? things[0];
  const drawn = useMemo(() => drawBut(rows, filters, ['date']), [rows, filters]);
  const series = useMemo(() => (thing === undefined ? null : seriesOverTime(drawn, thing)), [drawn, thing]);
  const drawing = useMemo(() => (series === null ? null : placeDots(series)), [series]);
  const open = useCallback(({ dot }: TimePoint) => onOpen(dot.article, dot.id), [onOpen]);
  if (thing === undefined) return null;
  const { from, until } = filters;
  const hasDates = from !== null || until !== null;
  return (
    <ChartFrame
      name="Over time"
      answer={series === null ? `No ${thing.name.toLowerCase()} among these claims` : answerOverTime(series)}
      choice={
        <>
          {things.length < 2 ? null : (
            <select aria-label="Follow" value={thing.key} onChange={(event) => setChosen(event.target.value)}>
              {things.map(({ key, name, articles }) => (
                <option key={key} value={key}>
                  {`${name} (${articles})`}
                </option>
              ))}
            </select>
          )}
          {hasDates ? (
            <Button look="quiet" onClick={() => onChange((now) => ({ ...now, from: null, until: null }), 'push')}>
              Any date
            </Button>
          ) : null}
        </>
      }
      chart={
        series === null || drawing === null ? null : (
          <div className="time-plot">
            <AxisBrush
              label="Dates"
              ticks={drawing.days.ticks}
              picked={
                hasDates
                  ? {
                      low: from === null ? 0 : shareOfDay(drawing.days, dayOf(from)),
                      high: until === null ? 1 : shareOfDay(drawing.days, dayOf(until)),
                    }
                  : null
              }
              say={(share) => sayDay(dayAt(drawing.days, share))}
              onPick={(stretch, how) =>
                onChange(
                  (now) => ({
                    ...now,
                    from: stretch === null || stretch.low <= 0 ? null : isoDay(dayAt(drawing.days, stretch.low)),
                    until: stretch === null || stretch.high >= 1 ? null : isoDay(dayAt(drawing.days, stretch.high)),
                  }),
                  how,
                )
              }
            >
              <TimePlot drawing={drawing} onOpen={open} onActive={setActive} />
            </AxisBrush>
            <div className="time-foot">
              <TimeLegend speakers={series.speakers} />
              {active === null ? null : (
                <p className="time-readout" aria-hidden="true">
                  {sayDot(active.dot)}
                </p>
              )}
            </div>
          </div>
        )
      }
      table={series === null ? null : <TimeTable dots={series.dots} onOpen={onOpen} />}
    />
  );
});
