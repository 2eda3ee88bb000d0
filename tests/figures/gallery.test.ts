import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/figures/figure.js";
import { gallery, page } from "../../src/figures/gallery.js";

const words = { title: 'War & "peace" <now>', caption: "5 < 6 & <b>not</b> bold", alt: 'A "chart" of [two] <bars>' };
const figures = [{ name: "01-one", ...words } as Figure, { name: "02-two", title: "Two", caption: "C", alt: "A" } as Figure];

describe("the gallery", () => {
  it("escapes what a browser would take for markup", () => {
    const html = page(figures);
    expect(html).toContain("<h2>War &amp; &quot;peace&quot; &lt;now&gt;</h2>");
    expect(html).toContain('<img src="01-one.svg" alt="A &quot;chart&quot; of [two] &lt;bars&gt;">');
    expect(html).toContain("<figcaption>5 &lt; 6 &amp; &lt;b&gt;not&lt;/b&gt; bold <a");
  });
  it("shows every sign as it is in Markdown, that of HTML and of Markdown too", () => {
    expect(gallery(figures)).toContain('![A "chart" of \\[two\\] &lt;bars>](01-one.svg)');
    expect(gallery(figures)).toContain("5 &lt; 6 &amp; &lt;b>not&lt;/b> bold");
    expect(gallery([{ ...figures[1]!, caption: "a*b_c`d\u0007" }])).toContain("a\\*b\\_c\\`d\ufffd");
  });
  it("shows each with its data, in order", () => {
    for (const text of [page(figures), gallery(figures)])
      expect(text.match(/0\d-\w+\.\w+/g)).toEqual(
        ["01-one", "02-two"].flatMap((name) => ["svg", "csv", "json"].map((end) => `${name}.${end}`)),
      );
  });
});
