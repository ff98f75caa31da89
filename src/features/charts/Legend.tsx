import { Shape } from '../../ui/Shape';
import type { VerdictSign } from '../../view/verdict-sign';

/** What the shapes mean, for those that are drawn; an empty ring is a claim that nobody has judged, and needs no words. */
export const Legend = ({ signs }: { readonly signs: readonly VerdictSign[] }) => (
  <ul className="legend" aria-label="Legend">
    {[...new Map(signs.filter(({ tone }) => tone !== 'open').map((sign) => [sign.tone, sign])).values()].map((sign) => (
      <li key={sign.tone}>
        <Shape name={sign.shape} tone={sign.tone} />
        {sign.label}
      </li>
    ))}
  </ul>
);
