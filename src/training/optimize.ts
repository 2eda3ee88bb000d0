/**
 * Adam with decoupled weight decay, over several arrays of weights.
 *
 * Source: Loshchilov and Hutter (2019), Decoupled weight decay regularization.
 */
export class Adam {
  private readonly first: Float32Array[];
  private readonly second: Float32Array[];
  private steps = 0;

  constructor(
    private readonly weights: readonly Float32Array[],
    private readonly decay = 0.01,
  ) {
    this.first = weights.map((values) => new Float32Array(values.length));
    this.second = weights.map((values) => new Float32Array(values.length));
  }

  /** Moves the weights against their gradients by a rate, and clears these. */
  step(gradients: readonly Float32Array[], rate: number): void {
    this.steps++;
    const [warm1, warm2] = [1 - 0.9 ** this.steps, 1 - 0.999 ** this.steps];
    this.weights.forEach((values, which) => {
      const [gradient, first, second] = [gradients[which]!, this.first[which]!, this.second[which]!];
      for (let at = 0; at < values.length; at++) {
        const slope = gradient[at]!;
        first[at] = 0.9 * first[at]! + 0.1 * slope;
        second[at] = 0.999 * second[at]! + 0.001 * slope * slope;
        values[at]! -= rate * (first[at]! / warm1 / (Math.sqrt(second[at]! / warm2) + 1e-8) + this.decay * values[at]!);
        gradient[at] = 0;
      }
    });
  }
}
