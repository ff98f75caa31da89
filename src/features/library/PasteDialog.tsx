import { type SubmitEvent, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextArea } from '../../ui/Field';

interface PasteDialogProps {
  readonly initial: string;
  readonly onAdd: (text: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Takes in an article's text; nothing else is asked for, title, outlet and date can be mended later. */
export const PasteDialog = ({ initial, onAdd, onClose }: PasteDialogProps) => {
  const [text, setText] = useState(initial);
  const [isBusy, setBusy] = useState(false);
  const add = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    await onAdd(text);
    setBusy(false);
  };
  return (
    <Dialog title="Paste an article" onClose={onClose}>
      <form className="paste-form" onSubmit={add}>
        <TextArea
          label="Article text"
          rows={14}
          required
          autoFocus
          value={text}
          placeholder="Paste the article here, headline and all. The text stays in this browser."
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          }}
        />
        <div className="paste-foot">
          <span>Title, outlet and date can be mended later.</span>
          <Button type="submit" look="primary" disabled={isBusy || text.trim() === ''}>
            Read article
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
