// Each English rule on the sentences that it is for.
import { describe, expect, it } from 'vitest';
import { lines, read } from './extracted';

describe('quotations with a tag', () => {
  it.each([
    ['“We will leave,” Mara Voss said.', ['Mara Voss | say | “We will leave,”']],
    ['“We will leave,” said Mara Voss, a nurse.', ['Mara Voss | say | “We will leave,”']],
    ['‘We will leave’, said the chairman, Lord Harrow.', ['Harrow | say | ‘We will leave’']],
    ["'We will leave,' Mr Voss told reporters in Dorn.", ["Voss | tell | 'We will leave,'"]],
    ['"Never," said Mara Voss.', ['Mara Voss | say | "Never,"']],
    ['“Is it over?” asked Mara Voss.', ['Mara Voss | ask | “Is it over?”']],
    ['“Is it over?” Mara Voss asked.', ['Mara Voss | ask | “Is it over?”']],
    [
      'Even so, “this is a very small step for anyone,” Mara Voss said.',
      ['Mara Voss | say | Even so, “this is a very small step for anyone,”'],
    ],
    ['Mara Voss, who heads the clinic, replied: “One step at a time.”', ['Mara Voss | reply | “One step at a time.”']],
    ['“We reject this in its entirety,” the statement read.', ['statement | say | “We reject this in its entirety,”']],
    ['Mara Voss said, “Nobody asked us.”', ['Mara Voss | say | “Nobody asked us.”']],
  ])('%s', (body, expected) => {
    expect(lines(body)).toEqual(expected);
  });

  it('goes on behind the tag, in the same sentence and in the next', () => {
    expect(lines('“We lost it all,” Mara Voss said, “and nobody came.” “Not one of them.”')).toEqual([
      'Mara Voss | say | “We lost it all,”',
      'Mara Voss | say | “and nobody came.”',
      'Mara Voss | say | “Not one of them.”',
    ]);
  });

  it('keeps a quotation whole that runs over sentences and paragraphs', () => {
    const body = 'Mara Voss said: “We came in spring. We stayed.\n“We shall not go again.”';
    expect(lines(body)).toEqual(['Mara Voss | say | “We came in spring. We stayed.\n“We shall not go again.”']);
  });
});

describe('clauses with a tag', () => {
  it.each([
    ['The crossing will stay open, Mara Voss said on Monday.', ['Mara Voss | say | The crossing will stay open']],
    ['The crossing will stay open, said Mara Voss.', ['Mara Voss | say | The crossing will stay open']],
    [
      'The mine may not even exist, Mara Voss believes: no navy has seen it.',
      ['Mara Voss | opine | The mine may not even exist'],
    ],
    [
      'The plan, Mara Voss said, would cost more than the city has.',
      ['Mara Voss | say | would cost more than the city has'],
    ],
    [
      'As Mara Voss put it, the plan would cost more than the city has.',
      ['Mara Voss | say | the plan would cost more than the city has'],
    ],
    [
      'The talks ended without result, the Dorn Courier reported.',
      ['Dorn Courier | report | The talks ended without result'],
    ],
    [
      'The combination, say economists, marks a journey into the unknown.',
      ['economists | say | marks a journey into the unknown'],
    ],
  ])('%s', (body, expected) => {
    expect(lines(body)).toEqual(expected);
  });
});

describe('content behind the verb', () => {
  it.each([
    ['Mara Voss said that the road was shut.', ['Mara Voss | say | the road was shut']],
    ['Mara Voss said on Sunday the road was shut.', ['Mara Voss | say | the road was shut']],
    [
      'Mara Voss said in an interview with the Dorn Courier that the road was shut.',
      ['Mara Voss | say | the road was shut'],
    ],
    ['Mara Voss told reporters that the road was shut.', ['Mara Voss | tell | the road was shut']],
    ['Mara Voss told Reuters the road was shut.', ['Mara Voss | tell | the road was shut']],
    ['Mara Voss told them she had left.', ['Mara Voss | tell | she had left']],
    ['Mara Voss has repeatedly warned that the dam could fail.', ['Mara Voss | warn | the dam could fail']],
    ['Mara Voss went on to say that the dam could fail.', ['Mara Voss | say | the dam could fail']],
    ['Mara Voss asked whether the dam could fail.', ['Mara Voss | ask | whether the dam could fail']],
    ['Mara Voss pointed out that the dam was old.', ['Mara Voss | note | the dam was old']],
    ['Mara Voss made it clear that the dam was old.', ['Mara Voss | clarify | the dam was old']],
    ['Mara Voss called for an inquiry.', ['Mara Voss | call | an inquiry']],
    ['Mara Voss called on the council to reopen the road.', ['Mara Voss | call | the council to reopen the road']],
    ['Mara Voss urged the council to reopen the road.', ['Mara Voss | urge | the council to reopen the road']],
    ['Mara Voss asked the council to reopen the road.', ['Mara Voss | demand | the council to reopen the road']],
    ['Mara Voss accused the council of neglect.', ['Mara Voss | accuse | the council of neglect']],
    ['Mara Voss condemned the raid, as people fled.', ['Mara Voss | condemn | the raid']],
    ['Mara Voss denied that the list was late.', ['Mara Voss | deny | the list was late']],
    ['Mara Voss vowed to rebuild the road.', ['Mara Voss | promise | to rebuild the road']],
    ['Mara Voss threatened to close the road.', ['Mara Voss | threaten | to close the road']],
    ['Mara Voss ruled out a second vote.', ['Mara Voss | rule_out | a second vote']],
    ['Mara Voss expressed hope that the road would open.', ['Mara Voss | express | hope that the road would open']],
    ['Mara Voss called the plan “a bad joke”.', ['Mara Voss | describe | the plan “a bad joke”']],
    ['Mara Voss remains opposed to the plan.', ['Mara Voss | reject | the plan']],
    ['Mara Voss apologized for the delay in a televised address.', ['Mara Voss | express | the delay']],
    ['Mara Voss is adamant that the road will open.', ['Mara Voss | insist | the road will open']],
  ])('%s', (body, expected) => {
    expect(lines(body)).toEqual(expected);
  });

  it('ends where the next statement of the sentence begins', () => {
    expect(lines('Mara Voss denied the report but said the list was late, adding that she regretted it.')).toEqual([
      'Mara Voss | deny | the report',
      'Mara Voss | say | the list was late',
      'Mara Voss | continue | she regretted it',
    ]);
    expect(lines('Mara Voss said the road was open, but Olaf Brandt said it was shut.')).toEqual([
      'Mara Voss | say | the road was open',
      'Olaf Brandt | say | it was shut',
    ]);
    expect(lines('The council contends that permits were given; Mara Voss counters that none arrived.')).toEqual([
      'council | claim | permits were given',
      'Mara Voss | reply | none arrived',
    ]);
  });

  it('leaves out what the outlet sets behind it', () => {
    expect(lines('Mara Voss said the dam was safe, citing officials in the ministry.')).toEqual([
      'Mara Voss | say | the dam was safe',
    ]);
    expect(lines('Mara Voss said the dam was safe, amid fears of a flood in the lower town.')).toEqual([
      'Mara Voss | say | the dam was safe',
    ]);
    expect(lines('Mara Voss claimed the dam would hold even as engineers left the valley.')).toEqual([
      'Mara Voss | claim | the dam would hold',
    ]);
  });
});

describe('sources without a verb of their own', () => {
  it.each([
    [
      'The flour will last nine days, according to Mara Voss.',
      ['Mara Voss | attributed | The flour will last nine days'],
    ],
    [
      'According to Mara Voss, the flour will last nine days.',
      ['Mara Voss | attributed | the flour will last nine days'],
    ],
    [
      'The flour will last nine days, according to a tally kept by the Grain Board.',
      ['Grain Board | attributed | The flour will last nine days'],
    ],
    ["It ignored Mara Voss's claim that the dam was safe.", ['Mara Voss | claim | the dam was safe']],
    ["Mara Voss's claim that the dam was safe drew laughter.", ['Mara Voss | claim | the dam was safe']],
    ['It followed a warning from the Grain Board that flour was short.', ['Grain Board | warn | flour was short']],
    ['The closure was condemned by the Grain Board.', ['Grain Board | condemn | The closure']],
    ['Mara Voss was quoted by the Dorn Courier as saying she had left.', ['Mara Voss | say | she had left']],
  ])('%s', (body, expected) => {
    expect(lines(body)).toEqual(expected);
  });

  it('gives a quotation without tag to nobody', () => {
    expect(lines('The gate is iron.\n“Count every drop of the water that you drink.”')).toEqual([
      '- | say | “Count every drop of the water that you drink.”',
    ]);
  });
});

describe('statements within statements', () => {
  it('gives both, the inner one passed on by the outer source', () => {
    const body = 'Mara Voss said that Olaf Brandt had warned of floods.';
    const [outer, inner] = read(body);
    expect(lines(body)).toEqual(['Mara Voss | say | Olaf Brandt had warned of floods', 'Olaf Brandt | warn | floods']);
    expect(outer?.relayedBy).toEqual([]);
    expect(inner?.relayedBy.map(({ name }) => name)).toEqual(['Mara Voss']);
  });

  it('ends the inner one before the tag of the outer one', () => {
    const body = 'The council had ruled out tents on grounds of cost, Mara Voss said.';
    expect(lines(body)).toEqual([
      'Mara Voss | say | The council had ruled out tents on grounds of cost',
      'council | rule_out | tents on grounds of cost',
    ]);
    expect(read(body)[1]?.relayedBy.map(({ name }) => name)).toEqual(['Mara Voss']);
  });
});
