import type { SparseVector } from './vocabulary.ts';

/** A text, and which of the classes it belongs to. */
export interface Example {
  readonly vector: SparseVector;
  readonly label: number;
}

/** What was learnt: a weight for each token and class, one token behind the other. */
export interface Classifier {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

interface ClassifierOptions {
  readonly labels: number;
  /** Tokens a vector can hold. */
  readonly size: number;
  /** How much an example of a class counts; 1 for most. */
  readonly importance: (label: number) => number;
}

/** Learnt so many times in other orders, and the mean taken: which example came last then hardly shows. */
const RUNS = 4;
const EPOCHS = 8;
/** So many of an example's tokens are left out each time it is met: no single one may decide. */
const LEFT_OUT = 0.15;
/** The first step of each weight; later ones are the smaller the more it was moved, and all shrink towards the end. */
const RATE = 0.3;
const LAST_RATE = 0.0005;
const BIAS_RATE = 0.1;
const NOT_MOVED = 1e-8;
/** An example that is known this well teaches nothing now, and is passed over the next time. */
const KNOWN = 0.98;
/** Classes that are further off than this are left alone. */
const NEGLIGIBLE = 0.002;

/**
 * Multinomial logistic regression over sparse vectors, learnt by stochastic gradient descent with AdaGrad: what tells
 * the classes apart weighs, what they share does not, and what is rare is learnt as fast as what is frequent.
 */
export function learnClasses(examples: readonly Example[], options: ClassifierOptions): Classifier {
  const { labels, size } = options;
  const mean = { weights: new Float32Array(size * labels), biases: new Float32Array(labels) };
  for (let run = 1; run <= RUNS; run += 1) {
    const { weights, biases } = learnOnce(examples, options, run);
    addTo(mean.weights, weights);
    addTo(mean.biases, biases);
  }
  return mean;
}

function addTo(mean: Float32Array, one: Float32Array): void {
  for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (one[at] ?? 0) / RUNS;
}

function learnOnce(examples: readonly Example[], options: ClassifierOptions, seed: number): Classifier {
  const { labels, size, importance } = options;
  const model = { weights: new Float32Array(size * labels), biases: new Float32Array(labels) };
  const moved = { weights: new Float32Array(size * labels), biases: new Float32Array(labels) };
  const isPassedOver = new Uint8Array(examples.length);
  const steps = EPOCHS * examples.length;
  const random = createRandom(seed);
  const thinned = createThinning(random);
  const places = shuffled(examples.length, random);
  for (let step = 0; step < steps; step += 1) {
    const at = places[step] ?? 0;
    const whole = examples[at];
    if (!whole || isPassedOver[at]) {
      isPassedOver[at] = 0;
      continue;
    }
    const example = { vector: thinned(whole.vector), label: whole.label };
    const errors = classify(model, example.vector);
    if ((errors[example.label] ?? 0) > KNOWN) isPassedOver[at] = 1;
    errors[example.label] = (errors[example.label] ?? 0) - 1;
    const rate = RATE * (1 - step / steps) + LAST_RATE;
    if (!isPassedOver[at]) correct(model, moved, { example, errors, rate, importance: importance(example.label) });
  }
  return model;
}

type Random = () => number;

/** From 0 to 1, and the same every time it is learnt. */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Leaves tokens out; what it gives is there until it is asked again. */
function createThinning(random: Random): (vector: SparseVector) => SparseVector {
  let ids = new Uint32Array();
  let weights = new Float32Array();
  return (vector) => {
    if (vector.ids.length > ids.length) {
      ids = new Uint32Array(2 * vector.ids.length);
      weights = new Float32Array(ids.length);
    }
    let left = 0;
    for (let at = 0; at < vector.ids.length; at += 1) {
      if (random() < LEFT_OUT) continue;
      ids[left] = vector.ids[at] ?? 0;
      weights[left] = vector.weights[at] ?? 0;
      left += 1;
    }
    return { ids: ids.subarray(0, left), weights: weights.subarray(0, left), norm: vector.norm };
  };
}

/** Each epoch meets all in another order. */
function shuffled(count: number, random: Random): Uint32Array {
  const places = new Uint32Array(EPOCHS * count);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const own = places.subarray(epoch * count, (epoch + 1) * count);
    for (let at = 0; at < count; at += 1) own[at] = at;
    for (let last = count - 1; last > 0; last -= 1) {
      const at = Math.floor(random() * (last + 1));
      [own[last], own[at]] = [own[at] ?? 0, own[last] ?? 0];
    }
  }
  return places;
}

interface Correction {
  readonly example: Example;
  /** Of each class, by how much it was thought too likely. */
  readonly errors: Float64Array;
  readonly rate: number;
  readonly importance: number;
}

/** One step down the gradient of the logarithmic loss; `moved` sums its squares. */
function correct(model: Classifier, moved: Classifier, { example, errors, rate, importance }: Correction): void {
  const { ids, weights, norm } = example.vector;
  const off: number[] = [];
  for (let at = 0; at < errors.length; at += 1) if (Math.abs(errors[at] ?? 0) > NEGLIGIBLE) off.push(at);
  for (const at of off) move(model.biases, moved.biases, at, BIAS_RATE * rate, importance * (errors[at] ?? 0));
  for (let token = 0; token < ids.length; token += 1) {
    const value = (importance * (weights[token] ?? 0)) / norm;
    const start = (ids[token] ?? 0) * errors.length;
    for (const at of off) move(model.weights, moved.weights, start + at, rate, value * (errors[at] ?? 0));
  }
}

function move(weights: Float32Array, moved: Float32Array, at: number, rate: number, slope: number): void {
  const squares = (moved[at] ?? 0) + slope * slope;
  moved[at] = squares;
  weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares + NOT_MOVED);
}

/** The probability of each class. */
export function classify({ weights, biases }: Classifier, vector: SparseVector): Float64Array {
  const scores = Float64Array.from(biases);
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
