import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useBackgroundReading, useReading } from './use-reading';
import './reading-line.css';

/** How far reading in the background has come, with a way to pause it; nothing where there is nothing to read. */
export const ReadingLine = () => {
  const reading = useBackgroundReading();
  const { done, unread, paused, problem } = useReading();
  const resume = (label: string) => <Button onClick={() => reading.resume()}>{label}</Button>;
  if (problem !== null)
    return (
      <Notice kind="problem" actions={resume('Go on reading')}>
        Reading in the background has stopped. {problem}
      </Notice>
    );
  if (unread.size === 0) return null;
  const all = done + unread.size;
  return (
    <div className="reading-line">
      <progress aria-label="Articles read" max={all} value={done} />
      <span>
        {paused ? 'Reading paused' : 'Reading claims'}: {done} of {all} articles
      </span>
      {paused ? resume('Go on') : <Button onClick={() => reading.pause()}>Pause</Button>}
    </div>
  );
};
