// Commands that are in the contract and not yet answered; each leaves this file when its feature comes.
import { MarsadError } from '../../core/contract/errors';

const later = (): never => {
  throw new MarsadError('INTERNAL', {});
};

export function laterReads() {
  return {
    'stories.list': later,
    'stories.get': later,
    'compare.story': later,
    'compare.statements': later,
    'timeline.speaker': later,
    'timeline.coverage': later,
    'timeline.stance': later,
    'timeline.claim': later,
  };
}

export function laterWrites() {
  return {
    'stories.rename': later,
    'stories.pin': later,
    'stories.merge': later,
    'stories.split': later,
    'compare.judge': later,
  };
}
