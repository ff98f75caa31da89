import { useCallback, useState } from 'react';

/** State that belongs to what the key names, and begins anew with another; what is set late is set on what it was meant for. */
export const useStateOf = <Value>(key: string, initial: Value): [Value, (next: Value) => void] => {
  const [state, setState] = useState({ key, value: initial });
  const set = useCallback((value: Value) => setState((now) => (now.key === key ? { key, value } : now)), [key]);
  if (state.key !== key) setState({ key, value: initial });
  return [state.key === key ? state.value : initial, set];
};
