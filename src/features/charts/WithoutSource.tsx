import { memo, useMemo } from 'react';
import type { Filters } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { answerWithoutSource, outletName, sayShare, seriesWithoutSource } from '../../view/series-without-source';
import { ChartFrame } from './ChartFrame';
import { CountTable } from './CountTable';
import { isOwnVoiceOf, type OnFilters, toggleOwnVoiceOf } from './charts-filters';
import { mostBars, sayRest } from './rest';
import { StackedRows } from './StackedRows';

interface WithoutSourceProps {
  readonly rows: readonly ClaimRow[];
  readonly filters: Filters;
  readonly onFilters: OnFilters;
}

/** Without a source: the share of claims in the article's own voice by outlet; nothing where there are no two outlets to compare. */
export const WithoutSource = memo(({ rows, filters, onFilters }: WithoutSourceProps) => {
  const series = useMemo(() => seriesWithoutSource(rows), [rows]);
  if (series === null) return null;
  const say = (count: number): string => count.toLocaleString('en');
  const press = (outlet: string) => (outlet === '' ? null : () => onFilters(toggleOwnVoiceOf(filters, outlet), 'push'));
  return (
    <ChartFrame
      name="Without a source"
      answer={answerWithoutSource(series)}
      chart={
        <StackedRows
          label="Outlets"
          whole={1}
          rest={sayRest(series.length, 'outlet', 'outlets')}
          rows={series.slice(0, mostBars).map(({ outlet, claims, own }) => ({
            key: outlet,
            label: outletName(outlet),
            hint: `Show what ${outletName(outlet)} says in its own voice`,
            number: `${sayShare({ own, claims })} of ${say(claims)}`,
            isPressed: isOwnVoiceOf(filters, outlet),
            onPress: press(outlet),
            parts: [
              {
                fill: 'own',
                value: own / claims,
                label: `${say(own)} without a source`,
                isPressed: false,
                onPress: null,
              },
              {
                fill: 'named',
                value: (claims - own) / claims,
                label: `${say(claims - own)} with a source`,
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
            series.slice(0, most).map(({ outlet, claims, own }) => ({
              key: outlet,
              label: outletName(outlet),
              cells: [say(own), sayShare({ own, claims }), say(claims)],
              isPressed: isOwnVoiceOf(filters, outlet),
              onPress: press(outlet),
            }))
          }
        />
      }
    />
  );
});
