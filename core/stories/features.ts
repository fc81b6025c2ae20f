// What is kept of an article's text so that its copies and its story are found without reading it again.
import { conceptVector } from './concept-vector';
import { encodeSignature, encodeTerms } from './encoding';
import { signatureOf } from './signature';
import { termVector, type TextOfArticle } from './terms';

/** As the archive keeps them. */
export interface ArticleFeatures {
  readonly signature: Uint8Array;
  readonly words: Uint8Array;
  readonly concepts: Uint8Array;
}

/** Depends on title and body alone; bounded time for any text. */
export function featuresOf(article: TextOfArticle): ArticleFeatures {
  return {
    signature: encodeSignature(signatureOf(article.body)),
    words: encodeTerms(termVector(article)),
    concepts: encodeTerms(conceptVector(article)),
  };
}
