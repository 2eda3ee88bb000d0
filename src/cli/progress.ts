import { SingleBar } from "cli-progress";

/** How far a run is. */
export interface Progress {
  step(name?: string): void;
  stop(): void;
}

/** Milliseconds before anything is shown, and between two lines where no terminal is. */
const PATIENCE = 2000;
const MINUTE = 60_000;

/**
 * Tells how far a run is, once it has taken two seconds: a bar with rate and time left on a terminal, elsewhere a line
 * then and one a minute.
 *
 * @param what What is counted, as in `articles`.
 * @param total How many there are; null where nobody knows.
 * @param options Where it goes, and the clock, for tests.
 */
export function progressOf(
  what: string,
  total: number | null,
  { out = process.stderr, now = Date.now }: { out?: NodeJS.WriteStream; now?: () => number } = {},
): Progress {
  const start = now();
  let [done, next] = [0, start + PATIENCE];
  let bar: SingleBar | null = null;
  const rate = () => ({ rate: Math.round((1000 * done) / Math.max(1, now() - start)) });
  const show = (name: string) => {
    if (bar !== null) bar.update(done, { name, ...rate() });
    else if (now() < next) return;
    else if (out.isTTY) {
      bar = new SingleBar({ format: formatOf(what, total), stream: out, hideCursor: true, clearOnComplete: true, etaBuffer: 200 });
      bar.start(total ?? 0, done, { name, ...rate() });
    } else {
      out.write(`frameshift: ${done}${total === null ? "" : ` of ${total}`} ${what} so far, ${rate().rate} a second\n`);
      next = now() + MINUTE;
    }
  };
  return {
    step(name = "") {
      done++;
      show(name);
    },
    stop: () => bar?.stop(),
  };
}

function formatOf(what: string, total: number | null): string {
  return total === null
    ? `{value} ${what}, {rate} a second`
    : `{bar} {value}/{total} ${what}, {rate} a second, {eta_formatted} left {name}`;
}
