import { problemText } from './result';

/** Fetches a part of the application with `load`, an `import()`; where that fails it throws an error that says what, why and what to do, in words for the reader. */
export const fetchPart = async <Part>(load: () => Promise<Part>): Promise<Part> => {
  try {
    return await load();
  } catch (cause) {
    const message = problemText({
      what: 'A part of the application could not be fetched.',
      why: 'The network is away or a newer version has replaced it.',
      todo: 'Reload this page and try again; what is saved is still there.',
    });
    throw new Error(message, { cause });
  }
};
