import { Suspense, useState } from 'react';
import type { Article } from '../../model/article';
import { Button } from '../../ui/Button';
import { lazily } from '../../ui/lazily';
import { showDate } from '../../view/show-date';
import './library.css';

const MetadataDialog = lazily(async () => (await import('./MetadataDialog')).MetadataDialog);

/** Where and when the article appeared, over its text; its details can be mended. */
export const ArticleHead = ({ article }: { readonly article: Article }) => {
  const [isOpen, setOpen] = useState(false);
  const facts = [article.outlet, article.author, showDate(article.published)].filter((words) => words !== '');
  return (
    <div className="article-head">
      <p className="article-facts" dir="auto">
        {facts.length === 0 ? 'No outlet or date yet' : facts.join(' · ')}
      </p>
      <Button look="quiet" onClick={() => setOpen(true)}>
        Edit details
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <MetadataDialog article={article} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
};
