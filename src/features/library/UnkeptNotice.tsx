import type { ArticleId } from '../../model/ids';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useAttempt } from '../../ui/use-attempt';

/** Says that an article is on this page alone, with the way to keep it. */
export const UnkeptNotice = ({ article }: { readonly article: ArticleId }) => {
  const { articles } = useServices();
  const { problem, attempt } = useAttempt();
  return (
    <Notice
      kind="problem"
      actions={
        <Button onClick={() => void attempt(() => articles.keepFromPage(article), 'The article was saved')}>
          Save it
        </Button>
      }
    >
      <b>This article is on this page alone.</b> It can be judged and exported, and is gone when the page is closed.{' '}
      {problem}
    </Notice>
  );
};
