/** A sentence of a kind that news is full of, what it must tell and what it must not: pairs as `PE>CL`, with `:+` or `:-` their sign. */
export interface Sister {
  text: string;
  must: readonly string[];
  never: readonly string[];
}

type Names = readonly (readonly [name: string, code: string])[];

const ENGLISH: Names = [
  ["Peru", "PE"],
  ["the United Kingdom", "GB"],
  ["Kenya", "KE"],
  ["South Korea", "KR"],
  ["Burkina Faso", "BF"],
  ["Norway", "NO"],
  ["the Czech Republic", "CZ"],
  ["Mexico", "MX"],
  ["Uganda", "UG"],
  ["New Zealand", "NZ"],
  ["Thailand", "TH"],
  ["Sri Lanka", "LK"],
];

const ARABIC: Names = [
  ["بيرو", "PE"],
  ["بريطانيا", "GB"],
  ["كينيا", "KE"],
  ["كوريا الجنوبية", "KR"],
  ["النرويج", "NO"],
  ["البرازيل", "BR"],
  ["أوغندا", "UG"],
  ["إثيوبيا", "ET"],
  ["تايلاند", "TH"],
  ["ماليزيا", "MY"],
  ["باكستان", "PK"],
  ["نيوزيلندا", "NZ"],
];

/** Templates: `A`, `B`, `C` are three actors; words in angle brackets change from sentence to sentence. */
const TEMPLATES: readonly (readonly [kind: "en" | "ar", template: string, must: string, never: string])[] = [
  // who condemns a deed whose doer is not named has nobody to condemn
  ["en", "A <condemned|deplored|denounced> the <attack|massacre|strike> in B.", "", "A>B"],
  ["en", "A <condemned|denounced|decried> the <shelling|bombing|invasion> of B.", "", "A>B"],
  ["en", "A <condemned|slammed|denounced> B's <attack|strikes|raid> on C.", "A>B:- B>C:-", "A>C"],
  ["en", "A <accused|blamed> B <of|for> <bombing|shelling|attacking> C.", "A>B:- B>C:-", "A>C B>A C>A"],
  ["en", "A accused B of <war crimes|genocide|massacres>.", "A>B:-", "B>A"],
  ["en", "A <resumed|began|continued> <bombing|shelling|attacking> B.", "A>B:-", "B>A"],
  ["en", "A <shelled|bombed|invaded> B, and C condemned the <shelling|attack|raid>.", "A>B:-", "A>C"],
  ["en", "A <bombed|attacked|struck> B and C <protested|condemned the raid|called for calm>.", "A>B:-", "A>C"],
  ["en", "A <struck|bombed> B, <Reuters|witnesses|officials> <reported|said>.", "A>B:-", "B>A"],
  ["en", "B was <bombed|attacked|invaded> by A.", "A>B:-", "B>A"],
  ["en", "A <refused|declined> to <condemn|criticise|denounce> B.", "", "A>B"],
  ["en", "Neither A nor B <condemned|criticised|attacked> C.", "", "A>C B>C"],
  ["en", "A <said|announced> it will <attack|bomb|invade> B.", "", "A>B"],
  ["en", "A is <considering|weighing> <sanctions against|an attack on> B.", "", "A>B"],
  ["en", "A <may|could|might> <attack|invade|bomb> B.", "", "A>B"],
  ["en", "A <stopped|ended|suspended> <arming|funding|supporting> B.", "A>B:-", ""],
  ["en", "A <thanked|praised> B for <helping|supporting|defending> C.", "A>B:+ B>C:+", "A>C"],
  ["en", "A <praised|welcomed> B's <support for|aid to> C.", "A>B:+ B>C:+", "A>C:-"],
  ["en", "A imposed a 25% tariff on B.", "A>B:-", "B>A"],
  ["en", "A <expelled|summoned> the ambassador of B, and C <called for calm|sent an envoy>.", "A>B:-", "A>C"],
  ["en", "Talks between A and B <failed|began> in C.", "A>B:+ B>A:+", ""],
  ["en", "A, which <borders|neighbours> C, <attacked|bombed> B.", "A>B:-", "C>B"],
  ["en", "A <urged|asked> B to <attack|bomb> C.", "", "A>C:- B>C"],
  ["en", "A <mediated|brokered a truce> between B and C.", "A>B:+ A>C:+", "B>A:- C>A:-"],
  ["en", "The president of A <condemned|praised> the prime minister of B.", "A>B", "B>A"],
  ["en", "A denied <attacking|bombing> B.", "", "A>B"],
  ["en", "No country has <condemned|attacked> A since B joined.", "", "B>A"],
  ["en", "A said B had <attacked|bombed|invaded> C.", "A>B:- B>C:-", "A>C"],
  ["en", "A <pledged|promised> to <help|support> B.", "A>B:+", ""],
  ["en", "Soldiers from A <invaded|attacked> B.", "A>B:-", "B>A"],
  ["en", "A voted against the sanctions on B.", "", "A>B:-"],
  // Arabic
  ["ar", "<أدانت|استنكرت|شجبت> A <المجزرة|الهجوم|القصف> في B.", "", "A>B"],
  ["ar", "<أدانت|استنكرت> A <قصف|غزو|استهداف> B.", "", "A>B"],
  ["ar", "<نددت|أدانت> A <بقصف|قصف> B <.|أمس.>", "", "A>B B>A"],
  ["ar", "اتهمت A B <بقصف|بغزو|باستهداف> C.", "A>B:- B>C:-", "B>A C>A A>C"],
  ["ar", "هددت A B <بقصف|بضرب> C.", "A>B:-", "B>A"],
  ["ar", "نددت A <بغارات|بهجمات> B على C.", "A>B:- B>C:-", "B>A A>C"],
  ["ar", "أشادت A <بدعم|بمساعدة> B ل‍C.", "A>B:+", "B>A"],
  ["ar", "اتهمت A B <بارتكاب جرائم حرب|بالإبادة|بالكذب>.", "A>B:-", "B>A"],
  ["ar", "<قصفت|هاجمت|غزت> A B وC <تدين|تندد|تحتج>.", "A>B:-", "A>C"],
  ["ar", "A <تقصف|تهاجم|تهدد> B وC <تدين|تندد>.", "A>B:-", "A>C"],
  ["ar", "<رحبت|أشادت> A بقرار B <قطع علاقاتها|إنهاء تعاونها> مع C.", "A>B:+ B>C:-", "A>C"],
  ["ar", "أدانت A <قيام|إقدام> B <بقصف|على قصف> C.", "A>B:- B>C:-", "C>A A>C"],
  ["ar", "رفضت A <إدانة|انتقاد> B.", "", "A>B"],
  ["ar", "لم <تندد|تتهم> A ولا B <بالهجوم على|بقصف> C.", "", "A>C B>C"],
  ["ar", "أعلنت A أنها <ستهاجم|ستقصف|ستغزو> B.", "", "A>B"],
  ["ar", "نفت A <قصف|مهاجمة> B.", "", "A>B"],
  ["ar", "<استأنفت|واصلت|بدأت> A <قصف|محاصرة> B.", "A>B:-", "B>A"],
  ["ar", "تم <قصف|استهداف|احتلال> B من <قبل|جانب> A.", "A>B:-", "B>A"],
  ["ar", "تعرضت B <لقصف|لهجوم> من <جانب|قبل> A.", "A>B:-", "B>A"],
  ["ar", "قال مسؤول إن A <هاجمت|قصفت> B.", "A>B:-", "B>A"],
  ["ar", "قالت A إن B <هاجمت|قصفت> C.", "A>B:- B>C:-", "A>C"],
  ["ar", "<قصفت|هاجمت> A B، وقالت C إنها سترد.", "A>B:-", "A>C"],
  ["ar", "<أوقفت|علقت|ألغت> A <تمويل|دعم|تسليح> B.", "A>B:-", ""],
  ["ar", "اتفقت A <وB|مع B> على <التعاون|هدنة> في C.", "A>B:+ B>A:+", "A>C:- C>A"],
  ["ar", "<تعتزم|تدرس> A <قصف|غزو> B.", "", "A>B"],
  ["ar", "شكرت A B على <دعمها|مساعدتها> ل‍C.", "A>B:+", "B>A"],
  ["ar", "فرضت A عقوبات على B <بسبب|إثر> هجومها على C.", "A>B:- B>C:-", "A>C"],
  ["ar", "الهجوم الذي شنته A على B <أسفر عن قتلى|أثار غضبا>.", "A>B:-", "B>A"],
  ["ar", "اتهم رئيس A رئيس B <بالكذب|بالخيانة>.", "A>B:-", "B>A"],
  ["ar", "أكدت A أن B <هاجمت|قصفت> C.", "B>C:-", "A>C"],
  ["ar", "جنود من A <هاجموا|قصفوا> B.", "A>B:-", "B>A"],
];

/** How many sentences are made of each template. */
const EACH = 11;

function pairs(list: string, codes: Readonly<Record<string, string>>): string[] {
  return list.split(" ").flatMap((pair) => (pair === "" ? [] : [pair.replace(/[ABC]/g, (letter) => codes[letter]!)]));
}

/** The sentences of a language: each template with other names and words each time, told by counting alone. */
export function sistersOf(language: "en" | "ar"): Sister[] {
  const names = language === "en" ? ENGLISH : ARABIC;
  return TEMPLATES.filter(([kind]) => kind === language).flatMap(([, template, must, never], index) =>
    Array.from({ length: EACH }, (_, turn) => {
      const pick = (step: number) => names[(index * 5 + turn * 7 + step * 4) % names.length]!;
      const [a, b, c] = [pick(0), pick(1), pick(2)];
      const codes = { A: a[1], B: b[1], C: c[1] };
      const words = template.replace(/<([^>]*)>/g, (_all, choices: string) => {
        const list = choices.split("|");
        return list[(turn + index) % list.length]!;
      });
      const text = words
        .replace(/ل‍C/, joined("ل", c[0]))
        .replace(/\b[ABC]\b|(?<=[^A-Za-z]|و)[ABC](?![A-Za-z])/g, (letter) => ({ A: a[0], B: b[0], C: c[0] })[letter]!);
      return { text: text.charAt(0).toUpperCase() + text.slice(1), must: pairs(must, codes), never: pairs(never, codes) };
    }),
  );
}

/** The preposition ل before a name: للنرويج of النرويج. */
function joined(preposition: string, name: string): string {
  return name.startsWith("ال") ? `${preposition}ل${name.slice(2)}` : `${preposition}${name}`;
}
