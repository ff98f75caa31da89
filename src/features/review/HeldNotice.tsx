import { Suspense } from 'react';
import type { ArticleId } from '../../model/ids';
import { useHeldEvents } from '../../services';
import { lazily } from '../../ui/lazily';
import { SetApart } from './SetApart';

const HeldActs = lazily(async () => (await import('./HeldActs')).HeldActs);

/** Decisions from elsewhere that are dated ahead of this machine's clock: listed apart, and let in or discarded by hand; nothing where there are none. */
export const HeldNotice = ({ article }: { readonly article: ArticleId }) => {
  const held = useHeldEvents() ?? [];
  if (held.length === 0) return null;
  const many = held.length === 1 ? 'A decision is' : `${held.length} decisions are`;
  return (
    <SetApart summary={`${many} dated ahead of this machine’s clock and held apart`}>
      <Suspense>
        <HeldActs held={held} article={article} />
      </Suspense>
    </SetApart>
  );
};
