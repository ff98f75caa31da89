/** The text of a file, telling how much of it was read (0 to 1); the signal ends it. */
export const readTextOf = async (
  file: File,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<string> => {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let read = 0;
  let text = '';
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    signal.throwIfAborted();
    read += value?.length ?? 0;
    text += decoder.decode(value, { stream: true });
    onShare(file.size === 0 ? 1 : read / file.size);
  }
  return text + decoder.decode();
};
