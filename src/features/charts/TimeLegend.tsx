import type { TimeSeries } from '../../view/series-over-time';
import { shapesFor, type VoiceShape } from './voice-shapes';

/** Who speaks by which shape; those who share one are counted. */
export const TimeLegend = ({ speakers }: Pick<TimeSeries, 'speakers'>) => {
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
