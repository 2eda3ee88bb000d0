import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Before all tests: what is built, the compiled lexicons among it, is of the sources as they are. */
export default function build(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL("../src/cli/bootstrap.mjs", import.meta.url)), "build"], { stdio: "inherit" });
}
