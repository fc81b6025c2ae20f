// Copied text is found through the ways in which desks edit it, and text that was not copied is not.
import { describe, expect, it } from 'vitest';
import { closenessOf } from '../../../../core/stories/closeness';
import { containment, distinctShingles, estimatedContainment, signatureOf } from '../../../../core/stories/signature';
import { SourceIndex } from '../../../../core/stories/source-index';
import { edits, newsText, seeded } from './edited-texts';

const TEXTS = 300;
const random = seeded(11);
const originals = Array.from({ length: TEXTS }, () => newsText(random, 60 + Math.floor(random() * 500)));
const signatures = originals.map(signatureOf);
const index = new SourceIndex();
signatures.forEach((signature, key) => index.add(key, signature));

describe.each(Object.entries(edits))('%s', (_name, edit) => {
  const edited = originals.map((text) => edit(text, random));

  it('leads back to its source', () => {
    const found = edited.filter((text, key) => index.bestSource(signatureOf(text))?.key === key);
    expect(found.length / TEXTS).toBeGreaterThanOrEqual(0.98);
  });

  it('is estimated as it is counted', () => {
    const errors = edited.map((text, key) => {
      const counted = containment(distinctShingles(text), distinctShingles(originals[key] ?? ''));
      return Math.abs(estimatedContainment(signatureOf(text), signatures[key] ?? signatureOf('')) - counted);
    });
    errors.sort((a, b) => a - b);
    expect(errors[Math.floor(TEXTS / 2)]).toBeLessThan(0.05);
    expect(errors[Math.floor(TEXTS * 0.95)]).toBeLessThan(0.2);
  });

  it('comes as close as it was taken', () => {
    const kinds = edited.map((text, key) =>
      closenessOf(containment(distinctShingles(text), distinctShingles(originals[key] ?? ''))),
    );
    const expected = _name === 'half' ? 'rewrite' : 'wire';
    expect(kinds.filter((kind) => kind === expected).length / TEXTS).toBeGreaterThanOrEqual(0.9);
  });
});

describe('what was not copied', () => {
  it('has no source that holds a share of it worth the name', () => {
    const others = Array.from({ length: TEXTS }, () => newsText(random, 60 + Math.floor(random() * 500)));
    const claimed = others.filter((text) => {
      const source = index.bestSource(signatureOf(text));
      return source !== null && closenessOf(source.share) !== 'related';
    });
    expect(claimed.length / TEXTS).toBeLessThanOrEqual(0.01);
  });
});

describe('a signature', () => {
  it('does not depend on hamza, vowel marks, tatweel, case or punctuation', () => {
    const plain = 'أكدت الوزارة أن الاتفاق دخل حيز التنفيذ مساء اليوم The Talks go on';
    const marked = '«أَكَّدَت» الوزارة: ان الإتفاق، دخل حيّز التنفيـــذ مساء اليوم... the talks GO on!';
    expect(signatureOf(marked)).toEqual(signatureOf(plain));
  });

  it('is empty for an empty text, and short texts are compared whole', () => {
    expect(signatureOf(' … ').hashes).toHaveLength(0);
    expect(index.bestSource(signatureOf(''))).toBeNull();
    expect(estimatedContainment(signatureOf(''), signatureOf('one two three'))).toBe(0);
    expect(estimatedContainment(signatureOf('one two'), signatureOf('one two'))).toBe(1);
    const [short, long] = [signatureOf('a b c d e f g'), signatureOf('a b c d e f g h i j k')];
    expect(estimatedContainment(short, long)).toBe(1);
    expect(estimatedContainment(long, short)).toBe(0.5);
  });

  it('is bounded for a text of two megabytes', () => {
    const huge = newsText(seeded(3), 360_000);
    expect(huge.length).toBeGreaterThan(2_000_000);
    expect(signatureOf(huge).hashes.length).toBeLessThanOrEqual(512);
  });
});

describe('the index', () => {
  it('names the first of several sources that hold the same share', () => {
    const own = new SourceIndex();
    const text = newsText(seeded(5), 200);
    for (const key of [30, 10, 20]) own.add(key, signatureOf(text));
    expect(own.bestSource(signatureOf(text))).toEqual({ key: 30, share: 1 });
  });

  it('prefers the source that holds more', () => {
    const own = new SourceIndex();
    const text = newsText(seeded(6), 300);
    own.add(1, signatureOf(text.slice(0, text.length / 2)));
    own.add(2, signatureOf(text));
    expect(own.bestSource(signatureOf(text))?.key).toBe(2);
  });
});
