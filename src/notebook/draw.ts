import type { TopLevelSpec } from "vega-lite";
import { built } from "../corpus/shipped.js";
import { type Figure, printable } from "../figures/figure.js";

/**
 * A figure as SVG, without a browser, the same bytes on every machine.
 * Vega is imported when it is needed: the notebook's kernel can't import it at the top.
 *
 * @example const svg = await toSvg(figure)
 */
export async function toSvg({ spec, title }: Pick<Figure, "spec" | "title">): Promise<string> {
  const [vega, lite] = await Promise.all([import("vega"), import("vega-lite")]);
  vega.resetSVGDefIds();
  const compiled = lite.compile(spec as TopLevelSpec, { logger: quiet(vega) });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: "none", locale: undefined });
  view.logLevel(vega.Error);
  await view.runAsync();
  const svg = await view.toSVG();
  view.finalize();
  return printable(svg).replace("<svg ", `<svg role="img" aria-label="${escaped(title)}" `);
}

/** Both scripts, in the two weights that figures use; the build puts them beside the program. */
const FONTS = ["NotoSans_400Regular", "NotoSans_600SemiBold", "NotoNaskhArabic_400Regular", "NotoNaskhArabic_600SemiBold"];

/**
 * An SVG as PNG, twice its size, with the fonts of the package, so that Arabic is shaped alike everywhere.
 *
 * @example writeFileSync("figure.png", await toPng(await toSvg(figure)))
 */
export async function toPng(svg: string): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const fontFiles = FONTS.map((name) => built(`fonts/${name}.ttf`));
  const image = new Resvg(svg, {
    fitTo: { mode: "zoom", value: 2 },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Noto Sans" },
  });
  return image.render().asPng();
}

/** What Vega-Lite would say of a specification is for its author, not for those who draw it. */
function quiet(vega: typeof import("vega")) {
  const logger = vega.logger(vega.Error);
  return logger;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
