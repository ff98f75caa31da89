import { useCallback, useState } from 'react';

/** State that resets when the key changes; a late set under an old key is ignored. */
export const useStateOf = <Value>(key: string, initial: Value): [Value, (next: Value) => void] => {
  const [state, setState] = useState({ key, value: initial });
  const set = useCallback((value: Value) => setState((now) => (now.key === key ? { key, value } : now)), [key]);
  if (state.key !== key) setState({ key, value: initial });
  return [state.key === key ? state.value : initial, set];
};
