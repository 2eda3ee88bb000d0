import { type Figure, printable } from "./figure.js";

/** A gallery page in Markdown: every figure with its title, caption and the files beside it. */
export function gallery(figures: readonly Figure[]): string {
  const entries = figures.map(
    ({ name, title, caption, alt }) =>
      `## ${markdown(title)}\n\n![${markdown(alt)}](${name}.svg)\n\n${markdown(caption)}\n\n[data](${name}.csv) · [Vega-Lite](${name}.json)\n`,
  );
  return `# Figures\n\nMade by \`npm start\` from the evidence of the corpus; the data behind each stands beside it.\n\n${entries.join("\n")}`;
}

/** The same as a page for a browser. */
export function page(figures: readonly Figure[]): string {
  const entries = figures.map(
    ({ name, title, caption, alt }) =>
      `<section id="${name}">\n<h2>${html(title)}</h2>\n<figure>\n<img src="${name}.svg" alt="${html(alt)}">\n<figcaption>${html(caption)} <a href="${name}.csv">data</a> <a href="${name}.json">Vega-Lite</a></figcaption>\n</figure>\n</section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>frameshift: figures</title>
<style>
body { font: 16px/1.5 "Noto Sans", "Noto Naskh Arabic", sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
figure { margin: 1rem 0 } img { max-width: 100%; height: auto } figcaption { color: #555; font-size: .9rem } h2 { font-size: 1.15rem; margin-top: 2.5rem }
</style>
<h1>Figures</h1>
${entries.join("\n")}
</html>
`;
}

/** Text as Markdown shows it, letter for letter: HTML stays text, and no sign of Markdown is one. */
function markdown(text: string): string {
  return printable(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_[\]|~]/g, "\\$&");
}

function html(text: string): string {
  return printable(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
