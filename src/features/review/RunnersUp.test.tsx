import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { SpeakerChoice } from '../../view/claim-draft';
import { RunnersUp } from './RunnersUp';

afterEach(cleanup);

const choices: readonly SpeakerChoice[] = [
  { name: 'Ada', mention: { start: 0, end: 3 } },
  { name: null, mention: null },
];
const user = userEvent.setup();

it('picks a runner-up by one key or by its button', async () => {
  const onPick = vi.fn<(choice: SpeakerChoice) => void>();
  render(
    <section aria-label="Review" data-place="work" tabIndex={-1}>
      <RunnersUp choices={choices} onPick={onPick} hasKeys />
    </section>,
  );
  // Nobody is judging here.
  await user.keyboard('2');
  expect(onPick).not.toHaveBeenCalled();
  screen.getByRole('region', { name: 'Review' }).focus();
  await user.keyboard('2');
  expect(onPick).toHaveBeenLastCalledWith(choices[1]);
  await user.click(screen.getByRole('button', { name: 'The speaker is Ada' }));
  expect(onPick).toHaveBeenLastCalledWith(choices[0]);
  await user.keyboard('3');
  expect(onPick).toHaveBeenCalledTimes(2);
});

it('leaves the digits alone where single keys are off, and shows nothing where the engine is sure', async () => {
  const onPick = vi.fn<(choice: SpeakerChoice) => void>();
  const { rerender } = render(<RunnersUp choices={choices} onPick={onPick} hasKeys={false} />);
  await user.keyboard('1');
  expect(onPick).not.toHaveBeenCalled();
  rerender(<RunnersUp choices={[]} onPick={onPick} hasKeys />);
  expect(screen.queryByRole('button')).toBeNull();
});
