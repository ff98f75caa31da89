/** Makes a part of a drawing a button: reached by the arrow keys of its rows (see RovingRows), and by the Tab key where it is the stop. */
export const pressable = (
  row: number,
  label: string,
  isPressed: boolean | null,
  onPress: () => void,
  isStop = false,
) => ({
  role: 'button',
  tabIndex: isStop ? 0 : -1,
  'data-row': row,
  'aria-label': label,
  ...(isPressed === null ? {} : { 'aria-pressed': isPressed }),
  onClick: onPress,
});
