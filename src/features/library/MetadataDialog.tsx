import { type SubmitEvent, useState } from 'react';
import type { Article, ArticleMetadata } from '../../model/article';
import { useServices } from '../../services';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';

const fields: readonly (readonly [keyof ArticleMetadata, string, string])[] = [
  ['title', 'Title', 'text'],
  ['outlet', 'Outlet', 'text'],
  ['author', 'Author', 'text'],
  ['published', 'Date', 'date'],
  ['url', 'Address', 'url'],
  ['language', 'Language (“en”, “de” …)', 'text'],
];

/** Title, outlet, author, date, address and language of an article, each with where it came from, to be mended by hand. */
export const MetadataDialog = ({ article, onClose }: { readonly article: Article; readonly onClose: () => void }) => {
  const { articles } = useServices();
  const [metadata, setMetadata] = useState<ArticleMetadata>({
    title: article.title,
    outlet: article.outlet,
    author: article.author,
    published: article.published,
    url: article.url,
    language: article.language ?? '',
  });
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    try {
      await articles.mendMetadata(article.id, metadata);
      onClose();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Dialog title="Details of the article" onClose={onClose}>
      <form className="metadata-form" onSubmit={save}>
        {fields.map(([name, label, type]) => {
          const source = article.sources?.[name];
          return (
            <div key={name} className="metadata-field">
              <Field
                label={label}
                type={type}
                value={metadata[name] ?? ''}
                onChange={(event) => setMetadata({ ...metadata, [name]: event.target.value })}
              />
              <p className="metadata-source">
                {source === undefined || metadata[name] !== article[name] ? '' : `from: ${source}`}
              </p>
            </div>
          );
        })}
        {problem === null ? null : <p role="alert">{problem}</p>}
        <div className="paste-foot">
          <span />
          <Button type="submit" look="primary">
            Save
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
