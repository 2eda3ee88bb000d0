import { decodeHTMLStrict } from "entities";

/** Tags that end a line, those within one, and those whose content is no text. */
const BREAKS =
  "p|br|div|h[1-6]|li|ul|ol|tr|table|tbody|thead|blockquote|section|article|header|footer|figure|figcaption|hr|main|aside|nav|body|html|head";
const WITHIN =
  "a|abbr|b|big|cite|code|del|em|font|i|img|ins|label|mark|q|s|small|span|strike|strong|sub|sup|td|th|time|tt|u|video|audio|source|picture|input|button|form|meta|link|iframe";
const SILENT = "script|style|noscript|template|svg";

const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))?)*\s*\/?`;
const TAG = new RegExp(`</?(?:(${BREAKS})|${WITHIN})${ATTRIBUTES}>`, "gi");
const OPENING = new RegExp(String.raw`<(${SILENT})(?:\s[^<>]*)?>`, "gi");
const COMMENT = "<!--";

/**
 * Text without the HTML that it was exported with: known tags are left out (those of paragraphs become line breaks),
 * scripts and styles with what they hold, and entities become the characters that they name. A `<` or `&` of the text
 * itself stays.
 *
 * @example withoutMarkup("<p>AT&amp;T said 3 < 5.</p>") // "AT&T said 3 < 5."
 */
export function withoutMarkup(text: string): string {
  const entities = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i.test(text);
  if (!entities && !/<[a-z/!]/i.test(text)) return text;
  const once = withoutTags(text);
  // what was escaped twice shows its tags only now
  const plain = entities ? withoutTags(decodeHTMLStrict(once)) : once;
  return plain === text ? text : tidy(plain);
}

function withoutTags(text: string): string {
  if (!/<[a-z/!]/i.test(text)) return text;
  return withoutSilent(text).replace(TAG, (_, apart: string | undefined) => (apart === undefined ? "" : "\n"));
}

/** Leaves out scripts, styles and comments, in linear time. */
function withoutSilent(text: string): string {
  const lower = text.toLowerCase();
  let output = "";
  let from = 0;
  const skip = (start: number, end: string) => {
    const close = lower.indexOf(end, start);
    if (close === -1) return false;
    output += text.slice(from, start);
    const after = end === "-->" ? close + 3 : lower.indexOf(">", close) + 1;
    from = after === 0 ? text.length : after;
    return true;
  };
  const marks = new RegExp(`${COMMENT}|${OPENING.source}`, "gi");
  const open = new Set<string>();
  for (const match of text.matchAll(marks)) {
    if (match.index < from) continue;
    const end = match[1] === undefined ? "-->" : `</${match[1].toLowerCase()}`;
    // what is never closed is looked for once
    if (!open.has(end) && !skip(match.index, end)) open.add(end);
  }
  return output + text.slice(from);
}

/** Blanks and line breaks as a reader would see them where tags stood. */
function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, " ")
    .replace(/[ \t]{2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
