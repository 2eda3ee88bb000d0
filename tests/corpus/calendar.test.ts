import { describe, expect, it } from "vitest";
import { toIsoDate } from "../../src/corpus/calendar.js";

describe("dates as they are written", () => {
  it.each([
    ["2024", "2024"],
    [2024, "2024"],
    ["2024-02", "2024-02"],
    ["202402", "2024-02"],
    ["20240210", "2024-02-10"],
    [20240210, "2024-02-10"],
    ["20240210T101500Z", "2024-02-10"],
    ["2024/2/10", "2024-02-10"],
    ["2024.02.10", "2024-02-10"],
    ["2024-02-10 14:05:59+00:00", "2024-02-10"],
    ["2024-02-10T23:30:00-05:00", "2024-02-10"],
    ["19/03/2021", "2021-03-19"],
    ["19.3.2021 08:00", "2021-03-19"],
    ["3/19/2021", "2021-03-19"],
    ["5/5/2021", "2021-05-05"],
    ["Feb 10, 2024", "2024-02-10"],
    ["Saturday, 10 February 2024", "2024-02-10"],
    ["10th February 2024", "2024-02-10"],
    ["February 2024", "2024-02"],
    ["10-Feb-2024", "2024-02-10"],
    ["10 فبراير 2024", "2024-02-10"],
    ["١٠ شباط ٢٠٢٤", "2024-02-10"],
    ["السبت، 10 كانون الثاني 2024", "2024-01-10"],
    ["۲۰۲۴-۰۲-۱۰", "2024-02-10"],
    [1707523200000, "2024-02-10"],
    ["1707523200", "2024-02-10"],
    ["1707523200000000", "2024-02-10"],
  ])("%j is %j", (written, date) => expect(toIsoDate(written)).toEqual({ date }));

  it.each([
    ["yesterday", "expected YYYY-MM-DD, YYYY-MM or YYYY"],
    ["2021-02-29", "expected YYYY-MM-DD, YYYY-MM or YYYY"],
    ["32/01/2021", "expected YYYY-MM-DD, YYYY-MM or YYYY"],
    [Number.NaN, "expected YYYY-MM-DD, YYYY-MM or YYYY"],
    [-5, "expected YYYY-MM-DD, YYYY-MM or YYYY"],
    ["10/02/2024", "day or month first? write 2024-02-10 or 2024-10-02"],
    ["45332", "a serial number of a spreadsheet? format the column as YYYY-MM-DD"],
    ["1445-09-01", '"1445" looks like a year of the Hijri calendar; give the date of the Gregorian one, as YYYY-MM-DD'],
    ["1 رمضان 1445 هـ", '"1 رمضان 1445 هـ" looks like a year of the Hijri calendar; give the date of the Gregorian one, as YYYY-MM-DD'],
    ["15 Ramadan 1445", '"15 Ramadan 1445" looks like a year of the Hijri calendar; give the date of the Gregorian one, as YYYY-MM-DD'],
  ])("%j is none", (written, fix) => expect(toIsoDate(written)).toEqual({ fix }));
});
