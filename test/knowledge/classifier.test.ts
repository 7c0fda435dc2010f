import { describe, expect, it } from 'vitest';
import { classify, learnClasses } from '../../src/knowledge/classifier.ts';
import type { SparseVector } from '../../src/knowledge/vocabulary.ts';

/** A text of these tokens, each as heavy. */
function of(...ids: number[]): SparseVector {
  return { ids: Uint32Array.from(ids), weights: Float32Array.from(ids, () => 1), norm: Math.sqrt(ids.length) || 1 };
}

const EXAMPLES = [
  { vector: of(0, 1), label: 0 },
  { vector: of(0, 2), label: 0 },
  { vector: of(0, 3), label: 1 },
  { vector: of(0, 4), label: 1 },
  { vector: of(5), label: 2 },
];
const OPTIONS = { labels: 3, size: 6, importance: () => 1 };

describe('classifier', () => {
  const learnt = learnClasses(EXAMPLES, OPTIONS);
  const likeliest = (vector: SparseVector) => {
    const likely = [...classify(learnt, vector)];
    return likely.indexOf(Math.max(...likely));
  };

  it('finds the class of every example again', () => {
    expect(EXAMPLES.map(({ vector }) => likeliest(vector))).toEqual(EXAMPLES.map(({ label }) => label));
  });

  it('tells apart by what the classes do not share', () => {
    expect(likeliest(of(1, 2))).toBe(0);
    expect(likeliest(of(3, 4))).toBe(1);
    const [first = 0, second = 0] = classify(learnt, of(0));
    expect(Math.abs(first - second)).toBeLessThan(0.3);
  });

  it('gives probabilities, and the same ones every time', () => {
    const likely = classify(learnt, of(1, 5));
    expect(likely.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    expect(classify(learnClasses(EXAMPLES, OPTIONS), of(1, 5))).toEqual(likely);
  });

  it('counts the examples of an important class more', () => {
    const favouring = { ...OPTIONS, importance: (label: number) => (label === 2 ? 3 : 1) };
    const [, , plain = 0] = classify(learnt, of(0, 5));
    const [, , important = 0] = classify(learnClasses(EXAMPLES, favouring), of(0, 5));
    expect(important).toBeGreaterThan(plain);
  });
});
