import type { VerdictFilter } from '../../model/view-state';
import { Shape } from '../../ui/Shape';
import { signOf } from '../../view/verdict-sign';

/** What the shapes mean, for those verdicts that are drawn. */
export const Legend = ({ verdicts }: { readonly verdicts: readonly VerdictFilter[] }) => (
  <ul className="legend" aria-label="Legend">
    {[...new Set(verdicts)].map((verdict) => (
      <li key={verdict}>
        <Shape name={signOf(verdict).shape} tone={verdict} />
        {signOf(verdict).label}
      </li>
    ))}
  </ul>
);
