import { useAnnounce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { useBackingUp } from './use-backing-up';

/** One press brings everything out of the browser into a file, decisions among it that could not be saved here; it says so where it fails. */
export const BackUpNow = () => {
  const { outcome, underWay, backUp } = useBackingUp();
  const announce = useAnnounce();
  const start = async (): Promise<void> => {
    const { kind, message } = await backUp();
    if (kind === 'note') announce(message);
  };
  return (
    <>
      {outcome?.kind === 'problem' ? <span role="alert">{outcome.message}</span> : null}
      <Button look="primary" disabled={underWay !== null} onClick={() => void start()}>
        Back up now
      </Button>
    </>
  );
};
