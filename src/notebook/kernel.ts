import { type ChildProcess, spawn } from "node:child_process";
import { createHmac, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dealer, Subscriber } from "zeromq";
import { DataProblem } from "../corpus/problem.js";
import type { Output } from "./ipynb.js";

/** A running tslab kernel: a Jupyter kernel driven from Node, without Python. */
export interface Kernel {
  /** Runs a cell to its end; null where that takes longer than so many milliseconds. */
  execute(code: string, patience?: number): Promise<Executed | null>;
  stop(): void;
}

/** What a cell gave. */
export interface Executed {
  outputs: Output[];
  failed: boolean;
}

interface Message {
  header: { msg_id: string; msg_type: string };
  parent: { msg_id?: string };
  content: Record<string, unknown>;
}

/** How often a starting kernel is asked, half a second each. */
const PATIENCE = 120;

/**
 * Starts a tslab kernel in a folder, over the Jupyter messaging protocol 5.3.
 *
 * @throws Error where tslab or zeromq is not installed, or the kernel does not start.
 */
export async function startKernel(folder: string): Promise<Kernel> {
  const require = createRequire(import.meta.url);
  const zmq = await import("zeromq");
  const place = mkdtempSync(join(tmpdir(), "frameshift-"));
  const key = randomUUID();
  const [shell, iopub, stdin, control, hb] = await freePorts(5);
  const file = join(place, "kernel.json");
  writeFileSync(
    file,
    JSON.stringify({
      transport: "tcp",
      ip: "127.0.0.1",
      signature_scheme: "hmac-sha256",
      key,
      shell_port: shell,
      iopub_port: iopub,
      stdin_port: stdin,
      control_port: control,
      hb_port: hb,
    }),
  );
  const args = ["--import", endWithParent(place), require.resolve("tslab/bin/tslab"), "kernel", `--config-path=${file}`];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const requests = new zmq.Dealer({ linger: 0 });
  const news = new zmq.Subscriber({ linger: 0 });
  requests.connect(`tcp://127.0.0.1:${shell}`);
  news.connect(`tcp://127.0.0.1:${iopub}`);
  news.subscribe();
  const session = new Session({ requests, news, key, child });
  const stop = () => {
    child.kill("SIGKILL");
    requests.close();
    news.close();
    rmSync(place, { recursive: true, force: true });
  };
  try {
    await session.ready();
  } catch (error) {
    stop();
    throw error;
  }
  return { execute: (code, patience) => session.execute(code, patience), stop };
}

/**
 * A module that a kernel loads first: a thread of its own sees the parent end, whatever ended it and whatever cell runs,
 * takes the kernel's folder away and ends the kernel.
 */
function endWithParent(place: string): string {
  const watch = `const parent = process.ppid;
const there = () => { try { process.kill(parent, 0); return process.ppid === parent; } catch (error) { return error.code === "EPERM"; } };
setInterval(() => {
  if (there()) return;
  require("node:fs").rmSync(${JSON.stringify(place)}, { recursive: true, force: true });
  process.kill(process.pid, "SIGKILL");
}, 250);`;
  const module = `import { Worker } from "node:worker_threads"; new Worker(${JSON.stringify(watch)}, { eval: true, execArgv: [] }).unref();`;
  return `data:text/javascript,${encodeURIComponent(module)}`;
}

class Session {
  private readonly id = randomUUID();
  private readonly waiting = new Map<string, (message: Message) => void>();
  private log = "";

  constructor(private readonly wires: { requests: Dealer; news: Subscriber; key: string; child: ChildProcess }) {
    wires.child.stderr?.on("data", (chunk: Buffer) => (this.log = (this.log + chunk.toString()).slice(-4000)));
    void this.listen(wires.news);
    void this.listen(wires.requests);
  }

  /** Asks until the kernel answers on both wires: a subscriber misses what was said before it was heard. */
  async ready(): Promise<void> {
    for (let attempt = 0; attempt < PATIENCE; attempt++) {
      if (this.wires.child.exitCode !== null) break;
      if (await this.ask("kernel_info_request", {}, 500, (message) => message.header.msg_type === "status")) return;
    }
    throw new DataProblem(`the tslab kernel did not start${this.log === "" ? "" : `: ${this.log.trim()}`}`);
  }

  async execute(code: string, patience?: number): Promise<Executed | null> {
    const outputs: Output[] = [];
    let [idle, replied, failed] = [false, false, false];
    const done = await this.ask(
      "execute_request",
      { code, silent: false, store_history: true, user_expressions: {}, allow_stdin: false, stop_on_error: true },
      patience ?? null,
      ({ header, content }) => {
        if (header.msg_type === "stream") addStream(outputs, content as { name: "stdout" | "stderr"; text: string });
        if (header.msg_type === "display_data")
          outputs.push({ output_type: "display_data", data: content.data as Record<string, unknown>, metadata: {} });
        if (header.msg_type === "execute_result")
          outputs.push({
            output_type: "execute_result",
            data: content.data as Record<string, unknown>,
            metadata: {},
            execution_count: null,
          });
        if (header.msg_type === "error")
          outputs.push({
            output_type: "error",
            ename: String(content.ename ?? ""),
            evalue: String(content.evalue ?? ""),
            traceback: (content.traceback as string[] | undefined) ?? [],
          });
        if (header.msg_type === "execute_reply") {
          replied = true;
          failed = content.status !== "ok";
        }
        if (header.msg_type === "status" && content.execution_state === "idle") idle = true;
        return idle && replied;
      },
    );
    if (!done && this.wires.child.exitCode === null && this.wires.child.signalCode === null) return null;
    if (!done) throw new DataProblem(`the tslab kernel ended${this.log === "" ? "" : `: ${this.log.trim()}`}`);
    return { outputs, failed };
  }

  /** Sends a request and hands over what answers it until that is enough; false where time or kernel ran out. */
  private async ask(type: string, content: object, patience: number | null, enough: (message: Message) => boolean): Promise<boolean> {
    const header = {
      msg_id: randomUUID(),
      session: this.id,
      username: "frameshift",
      date: new Date().toISOString(),
      msg_type: type,
      version: "5.3",
    };
    return await new Promise<boolean>((resolve) => {
      const finish = (result: boolean) => {
        this.waiting.delete(header.msg_id);
        this.wires.child.off("exit", ended);
        if (timer !== null) clearTimeout(timer);
        resolve(result);
      };
      const ended = () => finish(false);
      const timer = patience === null ? null : setTimeout(ended, patience);
      this.wires.child.once("exit", ended);
      this.waiting.set(header.msg_id, (message) => {
        if (enough(message)) finish(true);
      });
      const parts = [header, {}, {}, content].map((part) => JSON.stringify(part));
      const signature = createHmac("sha256", this.wires.key).update(parts.join("")).digest("hex");
      void this.wires.requests.send(["<IDS|MSG>", signature, ...parts]);
    });
  }

  private async listen(wire: AsyncIterable<Buffer[]>): Promise<void> {
    for await (const frames of wire) {
      const start = frames.findIndex((frame) => frame.toString() === "<IDS|MSG>");
      const [header, parent, , content] = frames.slice(start + 2, start + 6).map((frame) => JSON.parse(frame.toString()) as never);
      const message = { header, parent, content } as unknown as Message;
      if (message.parent.msg_id !== undefined) this.waiting.get(message.parent.msg_id)?.(message);
    }
  }
}

function addStream(outputs: Output[], { name, text }: { name: "stdout" | "stderr"; text: string }): void {
  const last = outputs.at(-1);
  if (last?.output_type === "stream" && last.name === name) last.text = `${String(last.text)}${text}`;
  else outputs.push({ output_type: "stream", name, text });
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve, reject) => {
          const server = createServer()
            .once("error", reject)
            .listen(0, "127.0.0.1", () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
