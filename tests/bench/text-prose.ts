import { inflect } from "../../src/text/inflect.js";

/** Made-up prose with a natural share of repeated and of rare words: the same text each time. */
function prose(frequent: string[], rare: string[], stops: [string, string]): string {
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  const parts: string[] = [];
  for (let index = 0; index < 18_000; index++) {
    const word = next(100) < 55 ? frequent[next(frequent.length)]! : rare[next(rare.length)]!;
    parts.push(index % 21 === 20 ? `${word}${stops[0]}` : index % 9 === 8 ? `${word}${stops[1]}` : word);
    if (index % 200 === 199) parts.push("\n");
  }
  return parts.join(" ");
}

const verbs =
  "accuse deny threaten support attack warn impose announce reject condemn propose defend offer demand withdraw strike invade report claim urge insist suspend deploy negotiate approve veto".split(
    " ",
  );
const nouns =
  "sanction missile minister agreement border troop election market pipeline alliance treaty ceasefire president parliament statement crisis refugee weapon embassy summit".split(
    " ",
  );
const arabicVerbs =
  "اتهم/يتهم هدد/يهدد أعلن/يعلن رفض/يرفض هاجم/يهاجم قال/يقول دعا/يدعو نفى/ينفي أكد/يؤكد شن/يشن حذر/يحذر فرض/يفرض طالب/يطالب استهدف/يستهدف واصل/يواصل".split(
    " ",
  );
const arabicNouns = "هجوم عقوبة رئيس وزير حكومة سياسة قوة حدود اتفاق قمة حرب سلام صاروخ مفاوضات سفير أزمة برلمان بيان حلف معاهدة".split(
  " ",
);

export const english = prose(
  "the of and to in a is that for it on was with as by said Russia Ukraine president not from have has U.S. officials Russia's who he".split(
    " ",
  ),
  [...verbs.flatMap((verb) => inflect(verb, "verb", "en")), ...nouns.flatMap((noun) => inflect(noun, "noun", "en"))].map(
    (item) => item.form,
  ),
  [". The", ","],
);

export const arabic = prose(
  "في من على إلى عن مع أن الذي التي وقال روسيا وأوكرانيا الرئيس الروسي لكن بوتين كان وفي بأن لأنه".split(" "),
  [...arabicVerbs.flatMap((verb) => inflect(verb, "verb", "ar")), ...arabicNouns.flatMap((noun) => inflect(noun, "noun", "ar"))].flatMap(
    (item, index) => (index % 3 === 0 ? [`و${item.form}`] : index % 3 === 1 ? [`${item.form}ها`] : [item.form]),
  ),
  [".", "،"],
);
