import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button';

interface ChartFrameProps {
  /** The question, as the chart's name. */
  readonly name: string;
  /** The answer, as its title. */
  readonly answer: string;
  /** What else the chart can be asked, beside its name; null where nothing. */
  readonly choice?: ReactNode;
  readonly chart: ReactNode;
  readonly table: ReactNode;
}

/** A chart under the sentence that it shows, with the same numbers as a table. */
export const ChartFrame = ({ name, answer, choice = null, chart, table }: ChartFrameProps) => {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className="chart" aria-label={name}>
      <figcaption className="chart-caption">
        <span className="chart-name">{name}</span>
        <span className="chart-choice">{choice}</span>
        <span className="chart-answer" title={answer}>
          {answer}
        </span>
        <Button look="quiet" className="chart-switch" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          As table
        </Button>
      </figcaption>
      {asTable ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a stretch that scrolls must be reachable by keyboard.
        <section className="chart-body" tabIndex={0} aria-label={`${name} as table`}>
          {table}
        </section>
      ) : (
        <div className="chart-body">{chart}</div>
      )}
    </figure>
  );
};
