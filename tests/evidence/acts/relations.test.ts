import { describe, expect, it } from "vitest";
import { read, relationsOf } from "../read.js";

describe("relations", () => {
  it.each([
    ["Canada accused Brazil of dumping steel.", "CA>BR -"],
    ["Brazil was accused by Canada of dumping steel.", "CA>BR -"],
    ["Canada and Brazil signed a treaty.", "BR>CA +, CA>BR +"],
    ["Canada did not attack Brazil.", "(CA>BR - negated)"],
    ["Canada attacked Brazil with drones.", "CA>BR -"],
    ["Japan sent weapons to Peru.", "JP>PE +"],
    ["Canada said Brazil had attacked it.", "BR>CA -, CA>BR -"],
    ["Peru imposed sanctions on Chile, as did Japan.", "JP>CL -, PE>CL -"],
    ["Talks between Peruvian and Chilean diplomats ended.", "CL>PE +, PE>CL +"],
    ["The weather in Peru and Chile was fine.", ""],
    ["Peru received ten ships from Japan.", "JP>PE +"],
    ["The Chilean capital was hit by Peruvian missiles.", "PE>CL -"],
    ["Twenty Chileans were killed in Peruvian shelling.", "PE>CL -"],
    ["A court in Chile sentenced a Peruvian trader.", "CL>PE -"],
    ["Chile said it would not negotiate with Peru.", "CL>PE -"],
    ["Chile refused to meet Peru.", "CL>PE -"],
    ["Peru gave Chile a loan.", "PE>CL +"],
    ["Peru asked Chile for help.", "PE>CL 0"],
    ["Peru stood by Chile.", "PE>CL +"],
    ["Peru eased sanctions against Chile on Monday.", "PE>CL +"],
    ["Peru demanded on Monday that Chile withdraw.", "PE>CL -"],
    ["Peru's army said Chilean forces had shelled its positions.", "CL>PE -, PE>CL -"],
    ["Peru met Japan. Many senators accused Japan of dumping.", ""],
    ["Peru may attack Chile.", "(PE>CL - hypothetical)"],
    ["In Lima, Chile accused Japan of dumping.", "CL>JP -"],
    ["Peru, Chile reach a deal.", "CL>PE +, PE>CL +"],
    ["Peru attacked Chile, the news agency said.", "PE>CL -"],
    ["Peru said the wing of Hamas threatened Brazil.", "HAMAS>BR -"],
    ["اتهمت كندا البرازيل بإغراق السوق.", "CA>BR -"],
    ["وقعت كندا والبرازيل معاهدة.", "BR>CA +, CA>BR +"],
    ["لم تهاجم كندا البرازيل.", "(CA>BR - negated)"],
    ["فرضت اليابان عقوبات على بيرو.", "JP>PE -"],
    ["فرضت #اليابان عقوبات على #بيرو.", "JP>PE -"],
    ["#Canada criticised #Costa_Rica on Monday.", "CA>CR -"],
    ["ودعت كندا بيرو إلى وقف القصف.", "CA>PE -"],
    ["قد تهاجم بيرو تشيلي.", "(PE>CL - hypothetical)"],
    ["كانت تشيلي قد تعرضت لهجوم بيروفي.", "PE>CL -"],
    ["منذ أن غزت تشيلي بيرو قتل الآلاف.", "CL>PE -"],
    ["فرضت اليابان عقوبات على بيرو بسبب هجومها على تشيلي.", "JP>PE -, PE>CL -"],
    ["قالت بيرو إن تشيلي قصفت مواقعها.", "CL>PE -, PE>CL -"],
    ["تحدث الوزير عن الأسرى البيروفيين الذين تحتجزهم تشيلي.", "CL>PE -"],
    ["تستمر حرب بيرو وتشيلي.", "CL>PE -, PE>CL -"],
    ["تحدثت كندا عن حرب بيرو.", ""],
    ["هاجم جنود من بيرو تشيلي.", "PE>CL -"],
    ["هذا رد على هجوم بيرو على تشيلي.", "PE>CL -"],
    ["تلقت بيرو مساعدات من اليابان.", "JP>PE +"],
    ["حظي القرار البيروفي بترحيب من تشيلي.", "CL>PE +"],
    ["شكرت كندا اليابان، التي ساعدت، وبيرو.", "CA>JP +, CA>PE +"],
    ["المحادثات بين دبلوماسيين كنديين وبرازيليين انتهت.", "BR>CA +, CA>BR +"],
    // who denies a harm does not report it
    ["Chile said that Peru had bombed Bolivia.", "CL>PE -, PE>BO -"],
    ["Chile denied that Peru had bombed Bolivia.", "(PE>BO - negated)"],
    // what is past is told of the sentence, but an anniversary of its own clause alone
    ["Formerly a friend when Peru accused Bolivia.", "(PE>BO - past)"],
    ["Chile recalled the anniversary of the war while Peru accused Bolivia.", "PE>BO -"],
    // sanctions without a target are for who used force, before who was accused once, and before whom the article began with
    [
      "Uruguay slept. Bolivia accused Paraguay. Chile bombed Peru. Brazil bombed Ecuador. Argentina praised Brazil. Argentina imposed sanctions.",
      "AR>CL -",
    ],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));

  it("gives a reported harm to its speaker", () => {
    const rules = read("Canada said Brazil had attacked it.").sentences[0]!.relations.map(({ rule, voice }) => `${rule} ${voice}`);
    expect(rules).toContain("reported-harm CA");
  });

  it("leaves what somebody is accused of in the accuser's words", () => {
    const voices = read("Kenya accused Peru of supporting Chile.").sentences[0]!.relations.map(({ rule, voice }) => `${rule} ${voice}`);
    expect(voices).toEqual(["accuse narrator", "support KE"]);
  });

  it("flags what an actor announces of itself, since it has not been done", () =>
    expect(relationsOf("Germany will support Peru, Chancellor Olaf Scholz said.")).toBe("(DE>PE + future)"));
});

describe("what the comments of relations.ts tell", () => {
  it.each([
    ["Kenya accused Peru of supporting Chile.", "KE>PE -, PE>CL +"],
    ["Peru said: “We would punish Chile.”", "(PE>CL - future)"],
    ["أعلنت بيرو أنها ستدعم تشيلي.", "(PE>CL + future)"],
  ])("%s → %s", (text, expected) => expect(relationsOf(text)).toBe(expected));
});

describe("the code of a relation that is refused or ended", () => {
  it.each([
    ["Canada stopped supporting Cuba.", "16"],
    ["ألغت بيرو تمويل تشيلي.", "16"],
    ["Canada supports Cuba.", "050"],
  ])("%s → %s", (text, code) => {
    expect(read(text).sentences[0]!.relations.map(({ cameo }) => cameo)).toEqual([code]);
  });
});
