// A process of the bench: the command line with these words, which then tells the most memory it took, in megabytes.
process.on("exit", () => process.stderr.write(`\n${process.resourceUsage().maxRSS / 1024}`));
await import(new URL("../../dist/lib/main.js", import.meta.url).href);
