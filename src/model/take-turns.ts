/** Work that has gone on for so long, in milliseconds, lets the page have its turn. */
const TURN = 16;

/** Lets the page paint and answer keys before what comes next. */
const yieldToMain = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Begins a stretch of long work: the function given is awaited between its steps, and lets the page paint and answer keys where the steps since the last rest took longer than a frame. */
export const takeTurns = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN) return;
    await yieldToMain();
    since = performance.now();
  };
};
