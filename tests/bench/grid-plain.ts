import { useVirtualizer } from '@tanstack/react-virtual';
import { createElement, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { ClaimRow } from '../../src/view/row';
import type { Contestant } from './grid-page';

type Column = 'figure' | 'assertion' | null;

const rankTexts = (rows: readonly ClaimRow[]): Map<string, number> => {
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const distinct = [...new Set(rows.map((row) => row.assertion))].sort(compare);
  return new Map(distinct.map((text, rank) => [text, rank]));
};

const sorted = (rows: readonly ClaimRow[], column: Column): readonly ClaimRow[] => {
  if (column === null) return rows;
  const ranks = column === 'assertion' ? rankTexts(rows) : null;
  const keyed = rows.map((row) => ({
    row,
    key: (ranks === null ? row.claim.quantity.magnitude?.low : ranks.get(row.assertion)) ?? Infinity,
  }));
  return keyed.sort((a, b) => a.key - b.key).map(({ row }) => row);
};

const cellsOf = (row: ClaimRow): (string | number)[] => [
  row.title,
  row.number,
  row.figure,
  row.assertion,
  row.speaker ?? 'Unattributed',
  row.mode,
  row.said,
  row.verdict?.is ?? 'open',
  row.evidence,
];

/** The limit: arrays, one joined search string a row, and rows of one height of which only those in sight are drawn; no table, no roles, no keys. */
export const contestant = (room: HTMLElement, rows: readonly ClaimRow[]): Contestant => {
  let setColumn: (column: Column) => void = () => {};
  let setWords: (words: string) => void = () => {};
  let texts: string[] | null = null;
  const found = (words: string): readonly ClaimRow[] => {
    if (words === '') return rows;
    texts ??= rows.map((row) => `${row.figure}\n${row.assertion}\n${row.speaker ?? ''}`.toLowerCase());
    const all = texts;
    return rows.filter((_, at) => all[at]?.includes(words));
  };
  const Page = () => {
    const [column, sort] = useState<Column>(null);
    const [words, search] = useState('');
    setColumn = sort;
    setWords = search;
    const shown = useMemo(() => sorted(found(words), column), [column, words]);
    const scroller = useRef<HTMLDivElement>(null);
    const { getVirtualItems, getTotalSize } = useVirtualizer({
      count: shown.length,
      getScrollElement: () => scroller.current,
      estimateSize: () => 52,
      overscan: 8,
    });
    const lines = getVirtualItems().map(({ index, start }) => {
      const row = shown[index] as ClaimRow;
      const style = {
        position: 'absolute',
        top: 0,
        width: '100%',
        height: '52px',
        display: 'grid',
        gridTemplateColumns: '8rem 3rem 7rem 1fr 10rem 6rem 5rem 7rem 4rem',
        transform: `translateY(${start}px)`,
      } as const;
      return createElement(
        'div',
        { key: row.id, style },
        cellsOf(row).map((cell, at) => createElement('div', { key: String(at), style: { overflow: 'hidden' } }, cell)),
      );
    });
    return createElement(
      'div',
      { ref: scroller, className: 'plain', style: { height: '100%', overflow: 'auto' } },
      createElement('div', { style: { position: 'relative', height: getTotalSize() } }, lines),
    );
  };
  return {
    mount: () => createRoot(room).render(createElement(Page)),
    sort: (column) => setColumn(column),
    search: (words) => setWords(words),
    scroller: () => room.querySelector<HTMLElement>('.plain'),
  };
};
