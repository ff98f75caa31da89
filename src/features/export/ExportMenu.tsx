import { Suspense } from 'react';
import { Button } from '../../ui/Button';
import { lazily } from '../../ui/lazily';
import { Menu } from '../../ui/Menu';
import type { ExportItemsProps } from './ExportItems';

const ExportItems = lazily(async () => (await import('./ExportItems')).ExportItems);

type ExportMenuProps = Omit<ExportItemsProps, 'articles' | 'rows'> & {
  /** Null until they are there. */
  readonly articles: ExportItemsProps['articles'] | null;
  /** Null until they are known. */
  readonly rows: ExportItemsProps['rows'] | null;
};

/** The way to a CSV file of claims; where there are none yet, its room. */
export const ExportMenu = ({ articles, rows, ...about }: ExportMenuProps) =>
  articles === null || rows === null || rows.length === 0 ? (
    <Button disabled>Export CSV ▾</Button>
  ) : (
    <Menu label="Export CSV">
      <Suspense fallback={null}>
        <ExportItems articles={articles} rows={rows} {...about} />
      </Suspense>
    </Menu>
  );
