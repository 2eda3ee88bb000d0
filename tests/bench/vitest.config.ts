import { defineConfig } from "vitest/config";

// the built code is run as it is: the runner's reading of modules would slow ours down, and not the peers'
export default defineConfig({ test: { server: { deps: { external: [/[\\/]dist[\\/]/] } } } });
