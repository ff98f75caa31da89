import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { Doubtful } from './import-item';
import './problem-notice.css';

interface DoubtfulProps {
  readonly doubtful: Doubtful;
  /** Of the article that is there. */
  readonly title: string;
  /** Opens the article that is there. */
  readonly onOpen: () => void;
  readonly onChoose: (how: 'both' | 'version' | 'leave') => Promise<void>;
}

/** The choices where a text is there already, or nearly. */
export const DoubtfulChoices = ({ doubtful, onOpen, onChoose }: Omit<DoubtfulProps, 'title'>) => (
  <>
    <Button onClick={onOpen}>Open the one that is here</Button>
    {doubtful.isSame ? null : <Button onClick={() => void onChoose('version')}>Save as new version</Button>}
    <Button onClick={() => void onChoose('both')}>Keep both</Button>
    <Button look="quiet" onClick={() => void onChoose('leave')}>
      Discard
    </Button>
  </>
);

/** What is the matter with such a text, in words. */
export const sayDoubtful = ({ isSame }: Doubtful, title: string): string =>
  isSame ? `The same text is here already: “${title}”.` : `Looks like a new version of “${title}”.`;

/** Asks over the page what to do with a text that is there already, or nearly. */
export const DoubtfulNotice = ({ title, ...choices }: DoubtfulProps) => (
  <div className="over-page">
    <Notice kind="note" actions={<DoubtfulChoices {...choices} />}>
      {sayDoubtful(choices.doubtful, title)}
    </Notice>
  </div>
);
