import { Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ArticleId } from '../../model/ids';
import { acceptedFiles } from '../../read/file-endings';
import { Button } from '../../ui/Button';
import { useFirstViewOver } from '../../ui/first-view';
import { lazily } from '../../ui/lazily';
import { type Brought, listDropped } from './list-dropped';

const BringIn = lazily(async () => (await import('./BringIn')).BringIn);

interface AddArticleProps {
  readonly onAdded: (article: ArticleId) => void;
  /** Shows the table of all articles. */
  readonly onLibrary: () => void;
  /** Offers a whole folder besides files. */
  readonly withFolder: boolean;
}

/** The ways to other articles: a paste, files by chooser or drop, a folder; what is done with them is fetched later. */
export const AddArticle = ({ onAdded, onLibrary, withFolder }: AddArticleProps) => {
  const chooser = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  // What a closed page left behind is gone on with then, too.
  const isLater = useFirstViewOver();
  const bring = (files: Promise<readonly File[]>): void => setBrought({ files });

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, dialog') !== null) return;
    const { clipboardData } = event;
    if (clipboardData === null) return;
    const text = clipboardData.getData('text/plain');
    if (clipboardData.files.length > 0 && text === '') bring(Promise.resolve([...clipboardData.files]));
    else if (text.trim() !== '') setBrought({ pasted: { text, html: clipboardData.getData('text/html') } });
  });
  const onDrop = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    bring(listDropped(event.dataTransfer));
  });
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', onDrop);
    };
  }, []);

  const choose = ({ files, value }: HTMLInputElement): void => {
    if (value !== '') bring(Promise.resolve([...(files ?? [])]));
  };
  return (
    <>
      <Button onClick={() => setBrought({ pasted: { text: '', html: '' } })}>Paste article</Button>
      <Button onClick={() => chooser.current?.click()}>Open files</Button>
      {withFolder ? <Button onClick={() => folder.current?.click()}>Open folder</Button> : null}
      {[chooser, folder].map((input, at) => (
        <input
          key={at === 0 ? 'files' : 'folder'}
          ref={input}
          type="file"
          hidden
          multiple
          {...(at === 0 ? { accept: acceptedFiles } : { webkitdirectory: '' })}
          aria-label={at === 0 ? 'Article files' : 'Folder of articles'}
          onChange={(event) => {
            choose(event.target);
            // The same file can be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      ))}
      {brought !== null || isLater ? (
        <Suspense fallback={null}>
          <BringIn brought={brought} onAdded={onAdded} onLibrary={onLibrary} />
        </Suspense>
      ) : null}
    </>
  );
};
