import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

interface StoreNoticeProps {
  /** Whether another tab runs a newer version, which shuts this one out, or holds an older one. */
  readonly state: 'superseded' | 'blocked';
  readonly onReload: () => void;
}

/** Says when another tab runs another version of the application, and what to do. */
export const StoreNotice = ({ state, onReload }: StoreNoticeProps) =>
  state === 'superseded' ? (
    <Notice kind="problem" actions={<Button onClick={onReload}>Reload</Button>}>
      A newer version of Claim Ledger is open in another tab. Reload this page to go on; everything saved is still
      there.
    </Notice>
  ) : (
    <Notice kind="problem">
      Another tab holds an older version of Claim Ledger open. Close or reload that tab; this one goes on by itself.
    </Notice>
  );
