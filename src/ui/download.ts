/** Hands data to the browser as a file to keep; nothing leaves the machine. */
export const download = (data: Blob, name: string): void => {
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it began.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
