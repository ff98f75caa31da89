import { useNewVersion, useStoreState } from '../../services';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

/** Says when another tab runs another version of the application, and what to do. */
export const StoreNotice = () => {
  const state = useStoreState();
  const take = useNewVersion() ?? (() => location.reload());
  if (state === 'open') return null;
  return state === 'superseded' ? (
    <Notice kind="problem" actions={<Button onClick={take}>Reload</Button>}>
      A newer version of Claim Ledger is open in another tab. Reload this page to go on; everything saved is still
      there.
    </Notice>
  ) : (
    <Notice kind="problem">
      Another tab holds an older version of Claim Ledger open. Close or reload that tab; this one goes on by itself.
    </Notice>
  );
};
