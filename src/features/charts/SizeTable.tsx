import type { ClaimId } from '../../model/ids';
import type { SizeSeries } from '../../view/series-by-size';

const end = (value: number | null): string => (value === null ? 'open' : value.toLocaleString('en'));

/** How big in numbers: every figure with its lower and upper end on the common unit. */
export const SizeTable = ({
  series,
  onSelect,
}: {
  readonly series: SizeSeries;
  readonly onSelect: (claim: ClaimId) => void;
}) => (
  <table className="chart-table">
    <thead>
      <tr>
        <th scope="col">Figure</th>
        <th scope="col" className="count">
          Low
        </th>
        <th scope="col" className="count">
          High
        </th>
        <th scope="col">Speaker</th>
        <th scope="col">Verdict</th>
      </tr>
    </thead>
    <tbody>
      {series.marks.map((mark) => (
        <tr key={mark.id}>
          <th scope="row">
            <button type="button" className="chart-label" onClick={() => onSelect(mark.id)}>
              {mark.figure}
            </button>
          </th>
          <td className="count">{end(mark.low)}</td>
          <td className="count">{end(mark.high)}</td>
          <td>{mark.speaker}</td>
          <td>{mark.sign.label}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
