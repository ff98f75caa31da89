import { Button } from '../../ui/Button';

/** The way to the tables over all articles. */
export const LibraryButton = ({ isCurrent, onOpen }: { readonly isCurrent: boolean; readonly onOpen: () => void }) => (
  <Button className="library-button" aria-current={isCurrent ? 'page' : undefined} onClick={onOpen}>
    Library
  </Button>
);
