/** What is open of an article's versions: the form for a new one, or the comparison. */
export type OpenVersions = 'new' | 'all' | null;

/** The menu's ways to an article's versions. */
export const VersionsItem = ({ onOpen }: { readonly onOpen: (open: OpenVersions) => void }) => (
  <>
    <button type="button" className="menu-item" onClick={() => onOpen('new')}>
      New version …
    </button>
    <button type="button" className="menu-item" onClick={() => onOpen('all')}>
      Compare versions
    </button>
  </>
);
