import { Button } from './Button';
import { Notice } from './Notice';

/** Stands where a part of the application could not be fetched: the rest of the page goes on. */
export const NotFetched = () => (
  <Notice kind="problem" actions={<Button onClick={() => location.reload()}>Reload</Button>}>
    This part of the page could not be fetched. Everything saved is still there; reload to try again.
  </Notice>
);
