// Shapes by which an unknown Arabic word shows what it is.

/** Before إن it is the letter N that is spelt: سي إن إن, إن بي سي. */
export const SPELT_LETTER = /^(?:سي|بي|تي|اي|ام|اس|جي)$/;

/** A verbal noun with its owner: إعجابه, ارتكابها. */
export const OWNED_VERBAL_NOUN = /^(?:ت..ي.|است..ا.|ا.ت.ا.|ان..ا.|ا..ا.)(?:ه|ها|هم|هن)$/;

/** Endings and patterns of nouns: an unknown word with a particle before it rather than a name. */
export const NOUN_SHAPE = /(?:ه|ات)$|^(?:ت..ي.|است..ا.|ا.ت.ا.|ان..ا.)$/;

/** ضرائب, اعتذارات, إهداء: patterns of plurals and verbal nouns. */
export const PLURAL_OR_MASDAR = /^..ائ.$|^.{3,}ات$|^ا..اء$/;
