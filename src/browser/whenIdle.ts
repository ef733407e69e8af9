interface NavigatorWithConnection extends Navigator {
  readonly connection?: { readonly saveData?: boolean };
}

/** True when the reader's browser asks to save data: then nothing loads before the reader acts. */
export function wantsLittleData(): boolean {
  const { connection }: NavigatorWithConnection = navigator;
  return connection?.saveData === true;
}

/** Calls back once, when the page is loaded and the browser idle; at the latest two seconds after loading. Returns the way to call it off. */
export function whenIdle(run: () => void): () => void {
  let handle = 0;
  const canIdle = typeof requestIdleCallback === "function";
  const ask = (): void => {
    handle = canIdle ? requestIdleCallback(run, { timeout: 2000 }) : window.setTimeout(run, 200);
  };
  if (document.readyState === "complete") ask();
  else addEventListener("load", ask, { once: true });
  return () => {
    removeEventListener("load", ask);
    if (canIdle) cancelIdleCallback(handle);
    else window.clearTimeout(handle);
  };
}

/** Lets the browser paint and answer before the next piece of work. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
