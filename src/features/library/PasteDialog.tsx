import { type ReactNode, type SubmitEvent, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextArea } from '../../ui/Field';

/** What the clipboard holds; the HTML is empty where it held none, or where the words were changed by hand. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** Nothing pasted yet. */
export const nothingPasted: Pasted = { text: '', html: '' };

interface PasteDialogProps {
  readonly title: string;
  /** What stands in the field; it outlives the dialog and a reload until it is taken in. */
  readonly draft: Pasted;
  readonly onDraft: (draft: Pasted) => void;
  /** Takes it in; what fails is said and stays in the field. */
  readonly onAdd: (pasted: Pasted) => Promise<void>;
  readonly onClose: () => void;
  /** Other ways to the same, beneath the text. */
  readonly besides?: ReactNode;
}

const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/iu.test(text.trim());

/** Takes in an article's text, with the page's own formatting where it is pasted; nothing else is asked for, title, outlet and date can be mended later. */
export const PasteDialog = ({
  title,
  draft: pasted,
  onDraft: setPasted,
  onAdd,
  onClose,
  besides = null,
}: PasteDialogProps) => {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isAddress(pasted.text)) {
      setProblem(
        'This is an address, and Claim Ledger fetches nothing from the network. Open the page in the browser and copy its text here, or save it (Ctrl+S, “Webpage, HTML only”) and open the file.',
      );
      return;
    }
    setBusy(true);
    try {
      await onAdd(pasted);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="paste-form" onSubmit={add}>
        <TextArea
          label="Article text"
          rows={14}
          required
          data-begin
          value={pasted.text}
          placeholder="Paste the article here, headline and all. The text stays in this browser."
          onChange={(event) => {
            setProblem(null);
            setPasted({ text: event.target.value, html: '' });
          }}
          onPaste={(event) => {
            const { selectionStart, selectionEnd, value } = event.currentTarget;
            const html = event.clipboardData.getData('text/html');
            // Formatting holds for a whole paste, not for a piece of one.
            if (html === '' || selectionEnd - selectionStart !== value.length) return;
            event.preventDefault();
            setProblem(null);
            setPasted({ text: event.clipboardData.getData('text/plain'), html });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          }}
        />
        {problem === null ? null : <p role="alert">{problem}</p>}
        <div className="paste-foot">
          {besides}
          <span>
            {pasted.html === ''
              ? 'You can fix title, outlet and date later.'
              : 'Pasted with its headings and paragraphs. You can fix title, outlet and date later.'}
          </span>
          <Button type="submit" look="primary" disabled={isBusy || pasted.text.trim() === ''}>
            Read article
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
