// The verbs by which English news reports what a source said: dictionary form, stance, and what each may be followed by.
import type { Stance } from '../../stance';

/**
 * What may stand for the content of a verb:
 * - `quote`: it can stand before or behind a quotation, and behind a clause (…, he said);
 * - `clause`: a clause with or without "that"; `that`: a clause, but only with "that";
 * - `hearer`: somebody may stand between the verb and what is said (told reporters that …);
 * - `object`: a noun phrase or gerund (condemned the attack); `to`: an infinitive (vowed to fight);
 * - `hearer-to`: somebody and what they should do (urged Iran to withdraw);
 * - `text-only`: reports only where its subject is a text (the survey found that …); `named-source`: only where its subject
 *   is a person, a body or a text, since things do it, too (the numbers suggest …);
 * - `call`: what somebody is called (called it a crime);
 * - `tag`: only behind a clause (…, the paper has learned);
 * - any other word: that preposition and its phrase (called for a truce).
 */
export interface ReportingVerb {
  /** Dictionary form; a second word is a particle that follows at once (rule out). */
  readonly lemma: string;
  readonly stance: Stance;
  readonly frames: ReadonlySet<string>;
}

/** Dictionary form, frames, and the forms that do not follow the rule: third person, past, participle in -ing, past participle. */
type Row = readonly [lemma: string, frames: string, irregular?: string];

/** Stance by stance; a verb that stands under two is told apart by its frame (call, suggest). */
export const verbsByStance: Readonly<Partial<Record<Stance, readonly Row[]>>> = {
  say: [
    ['say', 'quote clause', 'says said saying'],
    ['state', 'quote that'],
    ['remark', 'quote that on'],
    ['testify', 'quote that'],
    ['utter', 'object'],
    ['read', 'quote text-only', 'reads read reading'],
    ['put it', 'quote', 'puts-it put-it putting-it'],
  ],
  tell: [
    ['tell', 'quote clause hearer hearer-to', 'tells told telling'],
    ['inform', 'that hearer'],
    ['notify', 'that hearer'],
    ['brief', 'that hearer'],
    ['recount', 'quote that object'],
    ['remind', 'quote that hearer'],
  ],
  report: [
    ['report', 'that object'],
    ['learn', 'tag', 'learns learned|learnt learning'],
    ['find', 'that text-only', 'finds found finding'],
    ['show', 'that object text-only', 'shows showed showing shown'],
    ['conclude', 'quote that'],
  ],
  announce: [
    ['announce', 'quote clause object'],
    ['declare', 'quote clause'],
    ['proclaim', 'quote that'],
    ['unveil', 'object'],
  ],
  note: [
    ['note', 'quote clause'],
    ['observe', 'quote that'],
    ['point out', 'quote that', 'points-out pointed-out pointing-out'],
    ['mention', 'that'],
    ['recall', 'quote that'],
    ['indicate', 'clause named-source'],
  ],
  write: [
    ['write', 'quote that', 'writes wrote writing written'],
    ['tweet', 'quote that'],
    ['post', 'quote'],
  ],
  comment: [
    ['comment', 'quote that'],
    ['quip', 'quote that', 'quips quipped quipping'],
    ['joke', 'quote that'],
    ['muse', 'quote that'],
  ],
  describe: [
    ['describe', 'object'],
    ['call', 'call'],
    ['characterize', 'object'],
    ['characterise', 'object'],
    ['label', 'call', 'labels labeled|labelled labeling|labelling'],
    ['brand', 'call'],
    ['dub', 'call', 'dubs dubbed dubbing'],
    ['liken', 'object'],
    ['compare', 'object'],
  ],
  continue: [
    ['add', 'quote clause'],
    ['continue', 'quote'],
    ['go on', 'quote', 'goes-on went-on going-on gone-on'],
  ],
  reply: [
    ['reply', 'quote that'],
    ['respond', 'quote that'],
    ['answer', 'quote that'],
    ['retort', 'quote that'],
    ['counter', 'quote that'],
    ['shoot back', 'quote', 'shoots-back shot-back shooting-back'],
  ],
  ask: [
    ['ask', 'quote whether if why how'],
    ['wonder', 'quote whether if why how'],
    ['inquire', 'quote whether if'],
  ],
  affirm: [
    ['affirm', 'quote that object'],
    ['confirm', 'quote clause object'],
    ['assert', 'quote clause'],
    ['assure', 'quote clause hearer'],
    ['attest', 'that'],
    ['swear', 'quote that', 'swears swore swearing sworn'],
  ],
  stress: [
    ['stress', 'quote clause object'],
    ['emphasize', 'quote that object'],
    ['emphasise', 'quote that object'],
    ['underline', 'quote that object'],
    ['underscore', 'quote that object'],
    ['highlight', 'that object named-source'],
  ],
  insist: [['insist', 'quote clause on']],
  reiterate: [
    ['reiterate', 'quote clause object'],
    ['repeat', 'quote that'],
    ['reaffirm', 'quote that object'],
  ],
  clarify: [
    ['explain', 'quote clause how why what'],
    ['clarify', 'quote that object'],
    ['make clear', 'quote that', 'makes-clear made-clear making-clear'],
    ['elaborate', 'quote'],
    ['detail', 'object'],
    ['specify', 'that'],
  ],
  reveal: [
    ['reveal', 'quote that object named-source'],
    ['disclose', 'quote that object'],
  ],
  admit: [
    ['admit', 'quote clause object to'],
    ['acknowledge', 'quote clause object'],
    ['concede', 'quote clause'],
    ['confess', 'quote that to'],
    ['accept', 'that'],
  ],
  opine: [
    ['believe', 'clause', 'believes believed believing'],
    ['think', 'clause', 'thinks thought thinking'],
    ['feel', 'that', 'feels felt feeling'],
    ['argue', 'quote clause for against'],
    ['consider', 'that'],
    ['maintain', 'quote that'],
    ['reckon', 'quote clause'],
    ['assess', 'that'],
    ['agree', 'quote that'],
    ['reason', 'quote that'],
    ['suspect', 'clause'],
    ['surmise', 'quote that'],
    ['opine', 'quote that'],
  ],
  claim: [
    ['claim', 'quote clause responsibility to'],
    ['allege', 'quote clause'],
    ['purport', 'to'],
    ['contend', 'quote clause'],
    ['boast', 'quote that of'],
    ['charge', 'quote that'],
  ],
  expect: [
    ['expect', 'that hearer-to'],
    ['predict', 'quote clause object'],
    ['estimate', 'clause'],
    ['forecast', 'that object', 'forecasts forecast forecasting'],
    ['anticipate', 'that'],
  ],
  hint: [
    ['hint', 'quote that at'],
    ['imply', 'quote clause named-source'],
    ['suggest', 'quote clause named-source'],
    ['signal', 'that named-source', 'signals signaled|signalled signaling|signalling'],
    ['intimate', 'quote that'],
  ],
  doubt: [
    ['doubt', 'clause whether object'],
    ['question', 'whether why how object'],
    ['play down', 'object', 'plays-down played-down playing-down'],
    ['downplay', 'object'],
  ],
  rule_out: [['rule out', 'object', 'rules-out ruled-out ruling-out']],
  justify: [
    ['justify', 'object'],
    ['cite', 'object'],
    ['defend', 'object'],
  ],
  deny: [
    ['deny', 'quote clause object'],
    ['refute', 'object'],
    ['rebut', 'object', 'rebuts rebutted rebutting'],
    ['dispute', 'that object'],
    ['contradict', 'object'],
  ],
  reject: [
    ['reject', 'quote object'],
    ['dismiss', 'object'],
    ['rebuff', 'object'],
    ['oppose', 'object'],
    ['resist', 'object'],
    ['shrug off', 'object', 'shrugs-off shrugged-off shrugging-off'],
    ['rubbish', 'object'],
    ['object', 'quote that to'],
    ['spurn', 'object'],
    ['repudiate', 'object'],
    ['brush off', 'object', 'brushes-off brushed-off brushing-off'],
    ['brush aside', 'object', 'brushes-aside brushed-aside brushing-aside'],
  ],
  condemn: [
    ['condemn', 'object'],
    ['denounce', 'object'],
    ['slam', 'object', 'slams slammed slamming'],
    ['decry', 'object'],
    ['deplore', 'object'],
  ],
  criticize: [
    ['criticize', 'object'],
    ['criticise', 'object'],
    ['blast', 'object'],
    ['lambast', 'object'],
    ['lambaste', 'object'],
    ['rebuke', 'object'],
    ['pillory', 'object'],
    ['castigate', 'object'],
    ['excoriate', 'object'],
    ['assail', 'object'],
    ['berate', 'object'],
    ['chide', 'object'],
    ['complain', 'quote that about of'],
    ['lash out', 'at against', 'lashes-out lashed-out lashing-out'],
    ['hit out', 'at', 'hits-out hit-out hitting-out'],
    ['mock', 'object'],
    ['deride', 'object'],
    ['ridicule', 'object'],
    ['scold', 'object'],
  ],
  accuse: [
    ['accuse', 'object'],
    ['blame', 'object'],
  ],
  warn: [
    ['warn', 'quote clause hearer hearer-to of about against'],
    ['caution', 'quote clause hearer against'],
  ],
  threaten: [['threaten', 'quote that to object']],
  demand: [
    ['demand', 'quote that object to'],
    ['request', 'that object'],
    ['ask', 'for that hearer-to'],
    ['order', 'object hearer-to'],
    ['call in', 'that', 'calls-in'],
  ],
  call: [
    ['call', 'for on upon'],
    ['appeal', 'quote for to'],
    ['plead', 'quote for with'],
  ],
  urge: [
    ['urge', 'quote that hearer-to object'],
    ['implore', 'quote hearer-to'],
    ['exhort', 'hearer-to'],
    ['beg', 'quote hearer-to', 'begs begged begging'],
    ['press', 'hearer-to for'],
    ['beseech', 'hearer-to', 'beseeches besought beseeching'],
    ['encourage', 'hearer-to'],
  ],
  promise: [
    ['promise', 'quote clause to object'],
    ['pledge', 'quote that to object'],
    ['vow', 'quote clause to'],
    ['guarantee', 'that'],
    ['commit', 'to', 'commits committed committing'],
    ['undertake', 'to', 'undertakes undertook undertaking undertaken'],
  ],
  propose: [
    ['propose', 'quote that object to'],
    ['offer', 'quote to'],
    ['float', 'object'],
  ],
  recommend: [
    ['recommend', 'quote that object'],
    ['advise', 'quote that hearer-to against'],
    ['advocate', 'object for'],
  ],
  express: [
    ['express', 'object'],
    ['voice', 'object'],
    ['hope', 'clause for to'],
    ['fear', 'clause'],
    ['lament', 'quote that object'],
    ['regret', 'that object', 'regrets regretted regretting'],
    ['mourn', 'object'],
    ['apologize', 'quote for'],
    ['apologise', 'quote for'],
  ],
  welcome: [['welcome', 'object']],
  praise: [
    ['praise', 'object'],
    ['hail', 'object'],
    ['laud', 'object'],
    ['applaud', 'object'],
    ['commend', 'object'],
    ['congratulate', 'object'],
    ['thank', 'object'],
  ],
  support: [
    ['endorse', 'object'],
    ['support', 'object named-source'],
    ['back', 'object named-source'],
  ],
};
