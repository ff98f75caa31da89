import { memo, useMemo } from 'react';
import type { Filters } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { answerByArticles, seriesByArticles } from '../../view/series-by-articles';
import { drawAll, drawBut } from '../../view/series-rows';
import { ChartFrame } from './ChartFrame';
import { CountTable } from './CountTable';
import { mostBars, sayNumber, sayRest } from './chart-words';
import { type ChangeFilters, toggleSpeaker } from './charts-filters';
import { StackedRows } from './StackedRows';

interface SpeakersByArticlesProps {
  readonly rows: readonly ClaimRow[];
  /** What narrows the rows, and shows as picked. */
  readonly filters: Filters;
  readonly onChange: ChangeFilters;
}

/** Who is quoted in how many articles; nothing where there is one article, or nobody is named. */
export const SpeakersByArticles = memo(({ rows, filters, onChange }: SpeakersByArticlesProps) => {
  const all = useMemo(() => seriesByArticles(drawAll(rows)), [rows]);
  const drawn = useMemo(() => drawBut(rows, filters, ['speaker']), [rows, filters]);
  const series = useMemo(() => seriesByArticles(drawn), [drawn]);
  if (all.articles < 2 || all.speakers.length === 0) return null;
  const { speakers } = series;
  const isPressed = (key: string): boolean => filters.speaker.includes(key);
  const press = (key: string) => () => onChange((now) => toggleSpeaker(now, key), 'push');
  return (
    <ChartFrame
      name="Speakers by number of articles"
      answer={answerByArticles(series)}
      chart={
        <StackedRows
          label="Speakers"
          whole={speakers[0]?.articles ?? 1}
          rest={sayRest(speakers.length, 'speaker', 'speakers')}
          rows={speakers.slice(0, mostBars).map(({ key, articles, claims }) => ({
            key,
            label: key,
            hint: isPressed(key) ? 'Show all speakers' : `Show only ${key}`,
            number: sayNumber(articles),
            isPressed: isPressed(key),
            onPress: press(key),
            parts: [
              {
                fill: 'quoted',
                value: articles,
                label: `${key}: ${sayNumber(claims)} ${claims === 1 ? 'claim' : 'claims'} in ${sayNumber(articles)} ${articles === 1 ? 'article' : 'articles'}`,
                isPressed: false,
                onPress: null,
              },
            ],
          }))}
        />
      }
      table={
        <CountTable
          head={['Speaker', 'Articles', 'Claims']}
          total={speakers.length}
          rows={(most) =>
            speakers.slice(0, most).map(({ key, articles, claims }) => ({
              key,
              label: key,
              cells: [sayNumber(articles), sayNumber(claims)],
              isPressed: isPressed(key),
              onPress: press(key),
            }))
          }
        />
      }
    />
  );
});
