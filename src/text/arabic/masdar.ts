const HARAKAT = /[\u064b-\u0652\u0670\u0640]/g;

/**
 * The verbal nouns that an Arabic verb written `perfect/imperfect` may have, as far as its letters tell.
 *
 * Why: news prefers أعلن تجميد أصول to جمد أصول. The derived patterns have one masdar each. Unvowelled,
 * the second pattern is written like a simple verb, whose masdar is most often written like its perfect
 * (قطع, فرض): a verb of three letters gets both, and where one is none no such word exists.
 *
 * @example masdars("جمد/يجمد") // ["جمد", "تجميد"]
 */
export function masdars(verb: string): string[] {
  const [perfect = "", imperfect = ""] = verb.replace(HARAKAT, "").split("/");
  if (/^أ...?$/.test(perfect) && !imperfect.startsWith("يؤ")) return [fourth(perfect)];
  if (/^ا/.test(perfect) && perfect.length >= 5) return [prefixed(perfect)];
  const [last, before] = [perfect.at(-1)!, perfect.at(-2)!];
  const weak = isWeak(perfect);
  // توصل, تعاون
  if (perfect.length === 2 || /^ت...$|^ت.ا..$/.test(perfect)) return [perfect];
  // هاجم مهاجمة
  if (/^.ا..$/.test(perfect)) return [weak ? `م${perfect.slice(0, -1)}اة` : `م${perfect}ة`];
  if (perfect.length !== 3 || before === "ا") return [];
  return weak ? [`ت${perfect.slice(0, 2)}ية`] : [perfect, `ت${perfect.slice(0, 2)}ي${last}`];
}

/** Form IV: أرسل إرسال, أعد إعداد, أعاد إعادة, أعطى إعطاء, أوقف إيقاف. */
function fourth(perfect: string): string {
  const last = perfect.at(-1)!;
  if (perfect.at(-2) === "ا") return `إ${perfect[1]}ا${last}ة`;
  if (perfect.length === 3) return `إ${perfect[1]}${last}ا${last}`;
  const stem = perfect[1] === "و" ? `ي${perfect[2]}` : perfect.slice(1, 3);
  return `إ${stem}${isWeak(perfect) ? "اء" : `ا${last}`}`;
}

/** Forms VII, VIII and X: انسحب انسحاب, اعترض اعتراض, استخدم استخدام, استعاد استعادة, استدعى استدعاء. */
function prefixed(perfect: string): string {
  if (perfect.startsWith("است") && perfect.at(-2) === "ا") return `${perfect}ة`;
  return `${perfect.slice(0, -1)}${isWeak(perfect) ? "اء" : `ا${perfect.at(-1)}`}`;
}

function isWeak(perfect: string): boolean {
  return /[ىا]$/.test(perfect);
}
