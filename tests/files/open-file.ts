import { commands } from 'vitest/browser';

/** A file that make-files.mjs made, as a person would choose it in the browser; `cut` keeps that share of its bytes. */
export const openFile = async (name: string, cut = 1): Promise<File> => {
  const base64 = await commands.readFile(`tests/files/made/${name}.file`, 'base64');
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return new File([bytes.slice(0, Math.round(bytes.length * cut))], name);
};
