import type { ArticleId } from '../../model/ids';
import type { HeldAct } from '../../review/held';
import { useArticles, useServices } from '../../services';
import { AskFirst } from '../../ui/AskFirst';
import { Button } from '../../ui/Button';
import { useAttempt } from '../../ui/use-attempt';

interface HeldActsProps {
  readonly held: readonly HeldAct[];
  /** The article in view; decisions on another say on which. */
  readonly article: ArticleId;
}

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What each act held apart says, by whom and under which date; let in, it counts from now on, discarded, it is gone. */
export const HeldActs = ({ held, article }: HeldActsProps) => {
  const { heldActs } = useServices();
  const articles = useArticles();
  const { problem, attempt } = useAttempt();
  return (
    <>
      {problem === null ? null : <li role="alert">{problem}</li>}
      {held.map((each) => (
        <li key={each.act}>
          <b dir="auto">{each.words}</b>
          {each.article === article ? null : (
            <span dir="auto">{articles?.find(({ id }) => id === each.article)?.title ?? 'An article not here'}</span>
          )}
          <span className="set-apart-detail">
            {each.reviewer}, dated {time.format(each.at)}
          </span>
          <Button
            aria-label={`Let in ${each.words}`}
            onClick={() => void attempt(() => heldActs.release(each.events, Date.now()), `Let in: ${each.words}`)}
          >
            Let in now
          </Button>
          <AskFirst
            act="Discard"
            label={`Discard ${each.words}`}
            question="Discard for good?"
            onAct={() => void attempt(() => heldActs.discard(each.events), `Discarded: ${each.words}`)}
          />
        </li>
      ))}
    </>
  );
};
