import { fieldOf, rowsInOrder, SHAPE } from "./figure.js";

/** So many panels have room in two columns. */
const FEW = 8;
/** So many rows have room in two columns of panels; more go into four. */
const ROOMY = 12;

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
  /** Order of the rows within each: layers that leave rows out must not decide it. */
  order: readonly string[];
  /** How many panels there are, where it may be more than eight. */
  count?: number;
  /** The panels have long names. */
  wide?: boolean;
  /** Colour of the points: one, or a field with its scale. */
  color: string | { field: string; scale: object };
}

/**
 * Small multiples, one panel a `name`: points with intervals, a row a group, and the count at the right.
 * A point without an interval is hollow.
 */
export function panels({ by, value, title, domain, format, sort, order, color, count = 0, wide = false }: Panels): object {
  const many = order.length > ROOMY;
  const row = rowsInOrder(fieldOf(by), order);
  const beside = typeof color === "string" || !many ? {} : { yOffset: { field: color.field, type: "nominal" } };
  const { columns, width, step } = gridOf({ many, wide, count });
  const paint =
    typeof color === "string" ? { value: color } : { field: color.field, type: "nominal", title: color.field, scale: color.scale };
  const shape = typeof color === "string" ? {} : { shape: { field: color.field, type: "nominal", title: color.field, scale: SHAPE } };
  const zero = domain[0] < 0 ? [{ mark: { type: "rule", color: "#aaa" }, encoding: { x: { datum: 0 }, y: null, yOffset: null } }] : [];
  const hollow = {
    condition: { test: "datum.low === null", value: "white" },
    ...(typeof color === "string" ? { value: color } : { field: color.field, type: "nominal", title: color.field, scale: color.scale }),
  };
  return {
    facet: {
      field: "name",
      type: "nominal",
      title: null,
      ...(sort === undefined ? { sort: null } : { sort }),
      header: { labelAnchor: "start", labelLimit: 0 },
    },
    columns,
    spec: {
      width,
      height: many && typeof color !== "string" ? { step: 12, for: "offset" } : { step },
      encoding: { y: row, ...beside },
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
          mark: { type: "point", size: many ? 32 : 55, strokeWidth: 1.6, opacity: 1 },
          encoding: {
            x: { field: fieldOf(value), type: "quantitative" },
            color: paint,
            ...shape,
            fill: hollow,
            tooltip: ["name", by, value, "low", "high", "n"].map((field) => ({ field })),
          },
        },
        {
          mark: { type: "text", align: "left", fontSize: 10, color: "#666" },
          encoding: { x: { value: width + 5 }, text: { field: "n" } },
        },
      ],
    },
  };
}

/** Columns of panels, and how wide each and high each row is, so that they fill a page. */
function gridOf({ many, wide, count }: { many: boolean; wide: boolean; count: number }): { columns: number; width: number; step: number } {
  if (many) return { columns: wide ? 3 : 4, width: 118, step: count > FEW ? 13 : 14 };
  return count > FEW ? { columns: 3, width: 150, step: 20 } : { columns: 2, width: 240, step: 20 };
}
