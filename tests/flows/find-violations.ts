import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly any: readonly { readonly message: string }[] }[];
}

/** What axe-core finds wrong with the page as it stands (WCAG 2.2 AA), in words. On a narrow page, text and form are pinned while the claims scroll under them: what is half under one is whole once it is scrolled, and counts as that. */
export const findViolations = async (page: Page, isNarrow = false): Promise<string[]> => {
  // An expression goes in through the debugger, so the page's own policy stays as strict as it ships.
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: Document, options: object): Promise<{ violations: Found[] }> };
    };
    return (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations;
  });
  const isUnderAnother = ({ any }: Found['nodes'][number]): boolean =>
    any.some(({ message }) => message.includes('partially obscured'));
  return violations.flatMap(({ id, help, nodes }) => {
    const counted = isNarrow && id === 'target-size' ? nodes.filter((node) => !isUnderAnother(node)) : nodes;
    return counted.length === 0 ? [] : [`${id}: ${help}: ${counted.map(({ html }) => html).join(' | ')}`];
  });
};
