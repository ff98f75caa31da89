import { memo, useCallback, useMemo, useState } from 'react';
import type { ArticleId, ClaimId } from '../../model/ids';
import type { Filters } from '../../model/view-state';
import { Button } from '../../ui/Button';
import type { ClaimRow } from '../../view/row';
import { answerOverTime, listFollowed, seriesOverTime } from '../../view/series-over-time';
import { drawAll, drawBut } from '../../view/series-rows';
import { dayAt, isoDay, sayDay, shareOfDay } from '../../view/series-time-axis';
import { AxisBrush } from './AxisBrush';
import { ChartFrame } from './ChartFrame';
import type { ChangeFilters } from './charts-filters';
import { sayDot } from './say-dot';
import { TimeLegend } from './TimeLegend';
import { TimePlot } from './TimePlot';
import { TimeTable } from './TimeTable';
import { placeDots, type TimePoint } from './time-points';

interface OverTimeProps {
  readonly rows: readonly ClaimRow[];
  /** What narrows the rows, and shows as filters. */
  readonly filters: Filters;
  readonly onChange: ChangeFilters;
  readonly onOpen: (article: ArticleId, claim: ClaimId) => void;
}

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
