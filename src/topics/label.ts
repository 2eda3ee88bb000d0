import type { Factors } from "./factorize.js";
import type { TopicMatrix } from "./matrix.js";

/** A topic's name, and its heaviest terms as columns of the matrix. */
export interface TopicLabel {
  label: string;
  terms: { at: number; weight: number }[];
}

/** Names each topic by its three heaviest terms, and gives its ten heaviest. */
export function labelTopics({ terms, labels }: TopicMatrix, factors: Factors): TopicLabel[] {
  return Array.from({ length: factors.topics }, (_, topic) => {
    const heaviest = [...terms.keys()]
      .map((at) => ({ at, weight: factors.terms[at * factors.topics + topic]! }))
      // weights of a topic sum to one; what is left of another is none of its words
      .filter(({ weight }) => weight > 1e-4)
      .sort((a, b) => b.weight - a.weight || a.at - b.at)
      .slice(0, 10);
    return {
      label: heaviest
        .slice(0, 3)
        .map(({ at }) => labels[at]!)
        .join(", "),
      terms: heaviest,
    };
  });
}
