import { Suspense } from 'react';
import { Dialog } from '../../ui/Dialog';
import { lazily } from '../../ui/lazily';
import type { SettingsProps } from './Settings';

const Settings = lazily(async () => (await import('./Settings')).Settings);

/** The settings in a dialog that is open at once, so that no key reaches the page while what it shows is being fetched. */
export const SettingsDialog = ({ onClose, ...settings }: SettingsProps & { readonly onClose: () => void }) => (
  <Dialog title="Settings and keys" onClose={onClose}>
    <Suspense fallback={<p role="status">Reading …</p>}>
      <Settings {...settings} />
    </Suspense>
  </Dialog>
);
