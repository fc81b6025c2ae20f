// What counts as a word, what it folds to, and which raw characters belong to it.
import { describe, expect, it } from 'vitest';
import { indexText, tokenize } from '../../../../core/text/analyser';
import { foldText } from '../../../../core/text/fold';

function terms(text: string): string[] {
  return tokenize(text).map((token) => token.term);
}

function slices(text: string): string[] {
  return tokenize(text).map((token) => text.slice(token.start, token.end));
}

describe('folding', () => {
  it.each([
    ['أحمد إعاذ آجن ٱلله', 'احمد اعاذ اجن الله'],
    ['مستشفى فاطمة', 'مستشفي فاطمه'],
    ['مَبنا ولداً هتميّ هٰذا', 'مبنا ولدا هتمي هذا'],
    ['روبرـــــت', 'روبرت'],
    ['مسؤول رئيس شيء', 'مسؤول رئيس شيء'],
    ['مسو\u0654ول ري\u0654يس را\u0654س', 'مسؤول رئيس راس'],
    ['ﻻ ﻷ ﷲ ﺳﻼم', 'لا لا الله سلام'],
    ['ایران کتاب گفت', 'ايران كتاب گفت'],
    ['١٢٣٤ ۱۲۳۴ १२', '1234 1234 12'],
    ['שָׁלוֹם עליכם ארץ', 'שלומ עליכמ ארצ'],
    ['Straße Café ŁÓDŹ İstanbul', 'strasse cafe lodz istanbul'],
    ['ﬁnal Ｇａｚａ', 'final gaza'],
    ['𝐇𝐢 𐐀 𞸁', 'hi 𐐨 ب'],
  ])('%s → %s', (raw, folded) => {
    expect(foldText(raw)).toBe(folded);
  });
});

describe('words', () => {
  it.each([
    ["don't", ['dont']],
    ["Sana'a Sana’a Qur'an", ['sanaa', 'sanaa', 'quran']],
    ["Israel's Hamas’s it's", ['israel', 'hamas', 'it']],
    ["the Palestinians' land", ['the', 'palestinians', 'land']],
    ["'quoted' ‘word’", ['quoted', 'word']],
    ["1990's", ['1990']],
    ['צה"ל צה״ל צה”ל', ['צהל', 'צהל', 'צהל']],
    ['הוא אמר "שלום" והלך', ['הוא', 'אמר', 'שלומ', 'והלכ']],
    ["ג'ורג' צ׳אד", ['גורג', 'צאד']],
    ['ل‘الجزيرة’', ['ل', 'الجزيره']],
    ['1,500 12,345,678 1,50 2024,2025', ['1500', '12345678', '1', '50', '2024', '2025']],
    ['3.5 1,500.75 ١٫٥ ١٬٥٠٠', ['3٫5', '1500٫75', '1٫5', '1500']],
    ['06.02.2024 1.2.3.4', ['06', '02', '2024', '1', '2', '3', '4']],
    ['5. ثم 3.', ['5', 'ثم', '3']],
    ['U.S. U.N.-led e.g. J. K. example.com', ['us', 'un', 'led', 'eg', 'j', 'k', 'example', 'com']],
    ['هد😀نة', ['هد', 'نه']],
    ['👨‍👩‍👧 ❤️', []],
    ['cease-fire הפסקת־אש #وقف_النار', ['cease', 'fire', 'הפסקת', 'אש', 'وقف', 'النار']],
    ['10:30', ['10', '30']],
    ['a\u200Bb\u200Fc\u00ADd\u2066e', ['abcde']],
    ['\uD800 a\uDC00b', ['a', 'b']],
  ])('%s', (raw, expected) => {
    expect(terms(raw)).toEqual(expected);
  });

  it('gives each word the marks that follow it, but no invisible control around it', () => {
    expect(slices('\u200Fالهُدْنَةُ\u200F ثمّ')).toEqual(['الهُدْنَةُ', 'ثمّ']);
    expect(slices('روبرت\u0640\u0640 ـ x')).toEqual(['روبرت\u0640\u0640', 'x']);
    expect(slices('Israel\u2019s צה"ל צ׳')).toEqual(['Israel\u2019s', 'צה"ל', 'צ׳']);
    expect(slices('e\u0301t\u0301')).toEqual(['e\u0301t\u0301']);
  });

  it('cuts pasted data that is no word, at a bound, and never inside a pair', () => {
    expect(terms('a'.repeat(1000))).toEqual(['a'.repeat(255)]);
    expect(terms('a' + '𐐨'.repeat(300))[0]).toBe('a' + '𐐨'.repeat(127));
  });
});

describe('indexText', () => {
  it('holds the words of tokenize', () => {
    const text = "قال د. محمد: «نرفض ذلك». ثم 1.5 ﷲ don't 𝐇𝐢";
    const indexed = indexText(text);
    expect(indexed.terms).toBe(terms(text).join(' '));
    expect(indexed.tokenCount).toBe(tokenize(text).length);
  });

  it('is empty for a text without words', () => {
    expect(indexText(' — 😀\n')).toEqual({
      terms: '',
      tokenCount: 0,
      sentenceStarts: new Uint32Array(),
      paragraphStarts: new Uint32Array(),
    });
  });
});
