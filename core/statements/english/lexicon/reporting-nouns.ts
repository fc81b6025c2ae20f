// Nouns that stand for an act of saying: Smith's claim that …, a warning from the ministry that …
import type { Stance } from '../../stance';

/** Singular forms; the plural adds an s or turns y into ies. */
export const reportingNouns: Readonly<Record<string, Stance>> = {
  accusation: 'accuse',
  acknowledgment: 'admit',
  acknowledgement: 'admit',
  admission: 'admit',
  allegation: 'claim',
  announcement: 'announce',
  appeal: 'call',
  argument: 'opine',
  assertion: 'affirm',
  assessment: 'opine',
  assurance: 'affirm',
  belief: 'opine',
  call: 'call',
  claim: 'claim',
  comment: 'comment',
  complaint: 'criticize',
  confirmation: 'affirm',
  contention: 'opine',
  conviction: 'opine',
  declaration: 'announce',
  demand: 'demand',
  denial: 'deny',
  insistence: 'insist',
  observation: 'note',
  pledge: 'promise',
  prediction: 'expect',
  promise: 'promise',
  proposal: 'propose',
  recommendation: 'recommend',
  remark: 'comment',
  reminder: 'note',
  request: 'demand',
  revelation: 'reveal',
  statement: 'say',
  suggestion: 'hint',
  threat: 'threaten',
  vow: 'promise',
  warning: 'warn',
};

/** What a speech is given in: "said in a statement that …", "the statement said". */
export const vehicles =
  `statement interview speech conference briefing meeting tweet post email e-mail letter address release report
call message remarks remark video note memo tweets posts comments interviews appearance broadcast recording communique document article
column op-ed editorial podcast program programme show hearing filing testimony phone podium thread press affidavit complaint lawsuit
blog newsletter book memoir ruling verdict opinion dispatch bulletin broadcast telegram summit rally debate ceremony session
discussion sermon announcement declaration text`.split(/\s+/);
