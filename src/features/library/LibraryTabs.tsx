import type { ReactNode } from 'react';
import type { Screen } from '../../model/view-state';
import './library-tabs.css';

const tabs: readonly (readonly [Exclude<Screen, 'article'>, string])[] = [
  ['articles', 'Articles'],
  ['claims', 'Claims'],
  ['speakers', 'Speakers'],
];

interface LibraryTabsProps {
  readonly screen: Screen;
  readonly onScreen: (screen: Screen) => void;
  /** What the screen is about, and its actions. */
  readonly children: ReactNode;
}

/** The three tables over many articles, and what they are about. */
export const LibraryTabs = ({ screen, onScreen, children }: LibraryTabsProps) => (
  <nav className="library-tabs" aria-label="Library">
    {tabs.map(([name, label]) => (
      <button
        key={name}
        type="button"
        className="library-tab"
        aria-current={name === screen ? 'page' : undefined}
        onClick={() => onScreen(name)}
      >
        {label}
      </button>
    ))}
    <div className="library-about">{children}</div>
  </nav>
);
