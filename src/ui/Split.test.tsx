import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Split } from './Split';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const show = () =>
  render(
    <div style={{ width: 1200 }}>
      <Split name="test" label="Room for the article" share={42} first={<p>Article</p>} second={<p>Claims</p>} />
    </div>,
  );
const handle = () => screen.getByRole('separator', { name: 'Room for the article' });
const widthOf = (words: string) => screen.getByText(words).getBoundingClientRect().width;

test('the arrow keys move it, within bounds, and Enter sets it back', async () => {
  show();
  const before = widthOf('Article');
  handle().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(handle()).toHaveProperty('ariaValueNow', '46');
  expect(widthOf('Article')).toBeGreaterThan(before);
  await userEvent.keyboard('{End}{ArrowRight}');
  expect(handle()).toHaveProperty('ariaValueNow', '75');
  await userEvent.keyboard('{Enter}');
  expect(widthOf('Article')).toBeCloseTo(before, 0);
});

test('it is dragged by the pointer, and stands there on the next visit', () => {
  const first = show();
  const room = handle().parentElement?.getBoundingClientRect();
  if (room === undefined) throw new Error('The separator stands between panes.');
  handle().setPointerCapture = () => undefined;
  handle().hasPointerCapture = () => true;
  fireEvent.pointerDown(handle(), { pointerId: 1 });
  fireEvent.pointerMove(handle(), { pointerId: 1, clientX: room.left + room.width * 0.6 });
  expect(handle()).toHaveProperty('ariaValueNow', '60');
  first.unmount();
  show();
  expect(handle()).toHaveProperty('ariaValueNow', '60');
  expect(widthOf('Article')).toBeCloseTo(widthOf('Claims') * 1.5, 0);
});
