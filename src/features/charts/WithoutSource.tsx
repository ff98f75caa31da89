import { memo, useMemo } from 'react';
import type { Filters } from '../../model/view-state';
import { valueLabel } from '../../view/facets';
import type { ClaimRow } from '../../view/row';
import { drawAll, drawBut } from '../../view/series-rows';
import { answerWithoutSource, compares, sayShare, seriesWithoutSource } from '../../view/series-without-source';
import { ChartFrame } from './ChartFrame';
import { CountTable } from './CountTable';
import { mostBars, sayNumber, sayRest } from './chart-words';
import { type ChangeFilters, isUnsourcedOf, toggleUnsourcedOf } from './charts-filters';
import { StackedRows } from './StackedRows';

interface WithoutSourceProps {
  readonly rows: readonly ClaimRow[];
  /** What narrows the rows, and shows as picked. */
  readonly filters: Filters;
  readonly onChange: ChangeFilters;
}

/** Without a source: the share of claims that name no source by outlet; nothing where there are no two outlets to compare. */
export const WithoutSource = memo(({ rows, filters, onChange }: WithoutSourceProps) => {
  const all = useMemo(() => seriesWithoutSource(drawAll(rows)), [rows]);
  const drawn = useMemo(() => drawBut(rows, filters, ['outlet', 'source']), [rows, filters]);
  const series = useMemo(() => seriesWithoutSource(drawn), [drawn]);
  if (!compares(all)) return null;
  const press = (outlet: string) => () => onChange((now) => toggleUnsourcedOf(now, outlet), 'push');
  return (
    <ChartFrame
      name="Without a source"
      answer={answerWithoutSource(series)}
      chart={
        <StackedRows
          label="Outlets"
          whole={1}
          rest={sayRest(series.length, 'outlet', 'outlets')}
          rows={series.slice(0, mostBars).map(({ outlet, claims, unsourced }) => ({
            key: outlet,
            label: valueLabel('outlet', outlet),
            hint: `Show what ${valueLabel('outlet', outlet)} gives no source for`,
            number: `${sayShare({ unsourced, claims })} of ${sayNumber(claims)}`,
            isPressed: isUnsourcedOf(filters, outlet),
            onPress: press(outlet),
            parts: [
              {
                fill: 'own',
                value: unsourced / claims,
                label: `${sayNumber(unsourced)} without a source`,
                isPressed: false,
                onPress: null,
              },
              {
                fill: 'named',
                value: (claims - unsourced) / claims,
                label: `${sayNumber(claims - unsourced)} with a source`,
                isPressed: false,
                onPress: null,
              },
            ],
          }))}
        />
      }
      table={
        <CountTable
          head={['Outlet', 'Without a source', 'Share', 'Claims']}
          total={series.length}
          rows={(most) =>
            series.slice(0, most).map(({ outlet, claims, unsourced }) => ({
              key: outlet,
              label: valueLabel('outlet', outlet),
              cells: [sayNumber(unsourced), sayShare({ unsourced, claims }), sayNumber(claims)],
              isPressed: isUnsourcedOf(filters, outlet),
              onPress: press(outlet),
            }))
          }
        />
      }
    />
  );
});
