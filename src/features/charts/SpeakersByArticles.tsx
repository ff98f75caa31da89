import { memo, useMemo } from 'react';
import type { Filters } from '../../model/view-state';
import type { ClaimRow } from '../../view/row';
import { answerByArticles, seriesByArticles } from '../../view/series-by-articles';
import { ChartFrame } from './ChartFrame';
import { CountTable } from './CountTable';
import { type OnFilters, toggleSpeaker } from './charts-filters';
import { mostBars, sayRest } from './rest';
import { StackedRows } from './StackedRows';

interface SpeakersByArticlesProps {
  readonly rows: readonly ClaimRow[];
  readonly filters: Filters;
  readonly onFilters: OnFilters;
}

/** Who is quoted in how many articles; nothing where there is one article, or nobody is named. */
export const SpeakersByArticles = memo(({ rows, filters, onFilters }: SpeakersByArticlesProps) => {
  const series = useMemo(() => seriesByArticles(rows), [rows]);
  if (series === null) return null;
  const { speakers } = series;
  const say = (count: number): string => count.toLocaleString('en');
  const isPressed = (key: string): boolean => filters.speaker.includes(key);
  const press = (key: string) => () => onFilters(toggleSpeaker(filters, key), 'push');
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
            number: say(articles),
            isPressed: isPressed(key),
            onPress: press(key),
            parts: [
              {
                fill: 'quoted',
                value: articles,
                label: `${key}: ${say(claims)} ${claims === 1 ? 'claim' : 'claims'} in ${say(articles)} ${articles === 1 ? 'article' : 'articles'}`,
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
              cells: [say(articles), say(claims)],
              isPressed: isPressed(key),
              onPress: press(key),
            }))
          }
        />
      }
    />
  );
});
