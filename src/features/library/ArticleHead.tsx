import { Suspense, useState } from 'react';
import type { Article } from '../../model/article';
import { Button } from '../../ui/Button';
import { lazily } from '../../ui/lazily';
import { showDate } from '../../view/show-date';
import { showLanguage } from './show-language';
import './library.css';

const MetadataDialog = lazily(async () => (await import('./MetadataDialog')).MetadataDialog);

/** Where and when the article appeared, over its text; its details can be mended. */
export const ArticleHead = ({ article }: { readonly article: Article }) => {
  const [isOpen, setOpen] = useState(false);
  const facts = [article.outlet, article.author, showDate(article.published)].filter((words) => words !== '');
  const isOther = article.language !== undefined && article.language !== '' && !/^en\b/iu.test(article.language);
  return (
    <div className="article-head">
      <p className="article-facts" dir="auto">
        {facts.length === 0 ? 'No outlet or date yet' : facts.join(' · ')}
        {isOther ? (
          <span className="article-language">
            {`${showLanguage(article.language)}: figures are found, but who says them is read in English only.`}
          </span>
        ) : null}
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
