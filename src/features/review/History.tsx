import { Suspense, useState } from 'react';
import type { ReviewEvent } from '../../model/review-event';
import { lazily } from '../../ui/lazily';

const ClaimHistory = lazily(async () => (await import('./ClaimHistory')).ClaimHistory);

/** Who decided what of the claim, when, from what to what, the latest first; on request. */
export const History = ({ events }: { readonly events: readonly ReviewEvent[] }) => {
  const [isOpen, setOpen] = useState(false);
  if (events.length === 0) return null;
  return (
    <details className="history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>History ({events.length})</summary>
      {isOpen ? (
        <Suspense fallback={<p role="status">Reading …</p>}>
          <ClaimHistory events={events} />
        </Suspense>
      ) : null}
    </details>
  );
};
