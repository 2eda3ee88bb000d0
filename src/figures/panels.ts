import { fieldOf } from "./figure.js";

/** What the panels show. */
export interface Panels {
  /** Field of the rows within a panel. */
  by: string;
  /** Field of the value; `low` and `high` hold its interval and `n` its count. */
  value: string;
  title: string;
  domain: [number, number];
  format?: string;
  /** Order of the panels; default as they come. */
  sort?: string[];
  /** Colour of the points: one, or a field with its scale. */
  color: string | { field: string; scale: object };
}

/**
 * Small multiples, one panel a `name`: points with intervals, a row a group, and the count at the right.
 * A point without an interval is hollow.
 */
export function panels({ by, value, title, domain, format, sort, color }: Panels): object {
  const paint =
    typeof color === "string" ? { value: color } : { field: color.field, type: "nominal", title: color.field, scale: color.scale };
  const zero = domain[0] < 0 ? [{ mark: { type: "rule", color: "#aaa" }, encoding: { x: { datum: 0 }, y: null } }] : [];
  const hollow = {
    condition: { test: "datum.low === null", value: "white" },
    ...(typeof color === "string" ? { value: color } : { field: color.field, type: "nominal", scale: color.scale, legend: null }),
  };
  return {
    facet: {
      field: "name",
      type: "nominal",
      title: null,
      ...(sort === undefined ? { sort: null } : { sort }),
      header: { labelAnchor: "start", labelLimit: 0 },
    },
    columns: 2,
    spec: {
      width: 240,
      height: { step: 20 },
      encoding: { y: { field: fieldOf(by), type: "nominal", sort: null, title: null } },
      layer: [
        ...zero,
        {
          mark: { type: "rule", strokeWidth: 2 },
          encoding: {
            x: { field: "low", type: "quantitative", title, scale: { domain }, ...(format === undefined ? {} : { axis: { format } }) },
            x2: { field: "high" },
            color: paint,
          },
        },
        {
          mark: { type: "point", size: 55, strokeWidth: 1.6, opacity: 1 },
          encoding: {
            x: { field: fieldOf(value), type: "quantitative" },
            color: paint,
            fill: hollow,
            tooltip: ["name", by, value, "low", "high", "n"].map((field) => ({ field })),
          },
        },
        { mark: { type: "text", align: "left", fontSize: 9, color: "#666" }, encoding: { x: { value: 246 }, text: { field: "n" } } },
      ],
    },
  };
}
