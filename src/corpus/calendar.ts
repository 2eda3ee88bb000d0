import { precisionOf } from "./date.js";

/** Which of day and month comes first where a date has both in figures. */
export type DateOrder = "day/month" | "month/day";

/** Months as news writes them: in English, in Egypt and the Maghreb, in the Levant and Iraq. */
const MONTHS = [
  ["january", "jan", "يناير", "جانفي", "كانون الثاني"],
  ["february", "feb", "فبراير", "فيفري", "شباط"],
  ["march", "mar", "مارس", "آذار", "اذار"],
  ["april", "apr", "أبريل", "ابريل", "إبريل", "أفريل", "نيسان"],
  ["may", "مايو", "ماي", "أيار", "ايار"],
  ["june", "jun", "يونيو", "يونيه", "جوان", "حزيران"],
  ["july", "jul", "يوليو", "يوليوز", "جويلية", "تموز"],
  ["august", "aug", "أغسطس", "اغسطس", "غشت", "أوت", "آب"],
  ["september", "sep", "sept", "سبتمبر", "شتنبر", "أيلول", "ايلول"],
  ["october", "oct", "أكتوبر", "اكتوبر", "تشرين الأول", "تشرين الاول"],
  ["november", "nov", "نوفمبر", "نونبر", "تشرين الثاني"],
  ["december", "dec", "ديسمبر", "دجنبر", "كانون الأول", "كانون الاول"],
];
const MONTH = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)));
const HIJRI =
  /محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة|\b(?:muharram|safar|rabi|jumada|rajab|sha'?ban|ramadan|shawwal|dhu)\b|هـ/iu;

/** A date in ISO 8601, or why there is none. */
export type Dated = { date: string } | { fix: string };

const EXPECTED = "expected YYYY-MM-DD, YYYY-MM or YYYY";

/**
 * A date as spreadsheets, databases and newspapers write it, in ISO 8601. The day is that of the place where it was
 * written: a time zone changes nothing.
 *
 * @example toIsoDate("10 شباط 2024") // { date: "2024-02-10" }
 */
export function toIsoDate(value: string | number, order?: DateOrder): Dated {
  const text = toWesternDigits(String(value)).trim();
  const given = /^\d+(?:\.0+)?$/.test(text) ? ofNumber(text.replace(/\.0+$/, "")) : (ofFigures(text, order) ?? ofWords(text));
  if (given === null) return { fix: HIJRI.test(text) ? hijri(text) : EXPECTED };
  if ("fix" in given) return given;
  if (precisionOf(given.date) === null) return { fix: EXPECTED };
  const year = Number(given.date.slice(0, 4));
  if (year >= 1300 && year < 1500) return { fix: hijri(String(year)) };
  return given;
}

const hijri = (text: string) =>
  `${JSON.stringify(text)} looks like a year of the Hijri calendar; give the date of the Gregorian one, as YYYY-MM-DD`;

/** Digits of Arabic and Persian as those of ASCII, and marks of direction left out. */
function toWesternDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "");
}

/** A number alone: a year, a day without separators, or the time since 1970. */
function ofNumber(digits: string): Dated | null {
  if (digits.length === 4) return { date: digits };
  if (digits.length === 6 && /^(?:19|20)/.test(digits)) return { date: `${digits.slice(0, 4)}-${digits.slice(4)}` };
  if (digits.length === 8) return { date: `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}` };
  if (digits.length === 5) return { fix: "a serial number of a spreadsheet? format the column as YYYY-MM-DD" };
  const unit = { 9: 1000, 10: 1000, 12: 1, 13: 1, 16: 1e-3, 19: 1e-6 }[digits.length];
  return unit === undefined ? null : { date: new Date(Math.floor(Number(digits) * unit)).toISOString().slice(0, 10) };
}

function ofFigures(text: string, order?: DateOrder): Dated | null {
  const time = String.raw`(?:[T ,]+\d{1,2}:?\d{2}.*)?$`;
  const iso = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2})${time}|$)`).exec(text);
  if (iso !== null) return { date: joined(iso[1]!, iso[3]!, iso[4]) };
  const compact = /^(\d{4})(\d{2})(\d{2})T\d{4}/.exec(text);
  if (compact !== null) return { date: joined(compact[1]!, compact[2]!, compact[3]) };
  const figures = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${time}`).exec(text);
  if (figures === null) return null;
  const [, one, , two, year] = figures as unknown as [string, string, string, string, string];
  const first = order ?? orderOf(one, two);
  if (first !== null) return { date: first === "day/month" ? joined(year, two, one) : joined(year, one, two) };
  return { fix: `day or month first? write ${joined(year, two, one)} or ${joined(year, one, two)}` };
}

const joined = (year: string, month: string, day?: string) =>
  [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");

function orderOf(one: string, two: string): DateOrder | null {
  if (one === two || Number(one) > 12) return "day/month";
  return Number(two) > 12 ? "month/day" : null;
}

function ofWords(text: string): Dated | null {
  const name = String.raw`(\p{L}+(?:\s+(?:الثاني|الأول|الاول))?)\.?`;
  const patterns = [
    new RegExp(
      String.raw`^(?:[\p{L}]+\s*[,،]\s*)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+${name}[\s,،-]+(?<year>\d{4})(?:[\s,،]+\d.*)?$`,
      "u",
    ),
    new RegExp(
      String.raw`^(?:[\p{L}]+\s*[,،]\s*)?${name}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s*[,،\s]\s*(?<year>\d{4})(?:[\s,،]+\d.*)?$`,
      "u",
    ),
    new RegExp(String.raw`^${name}[\s,،-]+(?<year>\d{4})$`, "u"),
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const written = match?.slice(1).find((group) => group !== undefined && /\p{L}/u.test(group));
    const month = MONTH.get(written?.toLowerCase().replace(/\s+/g, " ") ?? "");
    if (match !== null && month !== undefined) return { date: joined(match.groups!.year!, String(month), match.groups!.day) };
  }
  return null;
}

/** Which comes first in a column of dates, where some of them can be read one way only and none the other. */
export function dateOrderOf(values: Iterable<unknown>): DateOrder | undefined {
  const found = new Set<DateOrder>();
  for (const value of values) {
    const match = typeof value === "string" ? /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/.exec(toWesternDigits(value).trim()) : null;
    const order = match !== null && match[1] !== match[2] ? orderOf(match[1]!, match[2]!) : null;
    if (order !== null) found.add(order);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
