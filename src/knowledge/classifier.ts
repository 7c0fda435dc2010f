import type { SparseVector } from './vocabulary.ts';

/** A text, and which of the classes it belongs to. */
export interface Example {
  readonly vector: SparseVector;
  readonly label: number;
}

/** What was learnt: a weight for each token and class, one token behind the other. */
export interface Classifier {
  readonly weights: Float32Array;
  readonly biases: Float64Array;
}

export interface ClassifierOptions {
  readonly labels: number;
  /** Tokens a vector can hold. */
  readonly size: number;
  /** How much an example of a class counts; 1 for most. */
  readonly importance: (label: number) => number;
}

const EPOCHS = 4;
const RATE = 3;
const LAST_RATE = 0.02;
const BIAS_RATE = 0.02;
/** The examples are visited in an order that mixes the classes and is the same every time: a prime as step meets all. */
const STRIDE = 7919;
/** An example that is known this well teaches nothing now, and is passed over the next time. */
const KNOWN = 0.9;
/** Classes that are further off than this are left alone. */
const NEGLIGIBLE = 0.005;

/**
 * Multinomial logistic regression over sparse vectors, learnt by stochastic gradient descent: what tells the classes
 * apart weighs, what they share does not.
 */
export function learnClasses(examples: readonly Example[], options: ClassifierOptions): Classifier {
  const { labels, size, importance } = options;
  const model = { weights: new Float32Array(size * labels), biases: new Float64Array(labels) };
  const isPassedOver = new Uint8Array(examples.length);
  const steps = EPOCHS * examples.length;
  for (let step = 0; step < steps; step += 1) {
    const at = (step * STRIDE) % examples.length;
    const example = examples[at];
    if (!example || isPassedOver[at]) {
      isPassedOver[at] = 0;
      continue;
    }
    const errors = classify(model, example.vector);
    if ((errors[example.label] ?? 0) > KNOWN) isPassedOver[at] = 1;
    else correct(model, { example, errors, rate: (RATE * (1 - step / steps) + LAST_RATE) * importance(example.label) });
  }
  return model;
}

/** One step down the gradient of the logarithmic loss; `errors` come as probabilities. */
function correct(model: Classifier, from: { example: Example; errors: Float64Array; rate: number }): void {
  const { weights, biases } = model;
  const { errors, rate } = from;
  const { vector, label } = from.example;
  errors[label] = (errors[label] ?? 0) - 1;
  const off: number[] = [];
  for (let at = 0; at < errors.length; at += 1) if (Math.abs(errors[at] ?? 0) > NEGLIGIBLE) off.push(at);
  for (const at of off) biases[at] = (biases[at] ?? 0) - BIAS_RATE * rate * (errors[at] ?? 0);
  for (let token = 0; token < vector.ids.length; token += 1) {
    const step = (rate * (vector.weights[token] ?? 0)) / vector.norm;
    const start = (vector.ids[token] ?? 0) * errors.length;
    for (const at of off) weights[start + at] = (weights[start + at] ?? 0) - step * (errors[at] ?? 0);
  }
}

/** The probability of each class. */
export function classify({ weights, biases }: Classifier, vector: SparseVector): Float64Array {
  const scores = biases.slice();
  const labels = scores.length;
  for (let token = 0; token < vector.ids.length; token += 1) {
    const weight = (vector.weights[token] ?? 0) / vector.norm;
    const start = (vector.ids[token] ?? 0) * labels;
    for (let at = 0; at < labels; at += 1) scores[at] = (scores[at] ?? 0) + weight * (weights[start + at] ?? 0);
  }
  return softmax(scores);
}

/** A class this far behind is as good as impossible. */
const FAR = -12;

function softmax(scores: Float64Array): Float64Array {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const behind = (scores[at] ?? 0) - highest;
    scores[at] = behind < FAR ? 0 : Math.exp(behind);
    sum += scores[at] ?? 0;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}
