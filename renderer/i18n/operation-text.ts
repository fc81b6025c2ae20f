// A change that can be undone, in words.
import type { CommandOutput } from '../../core/contract/commands';
import { operationKinds } from '../../core/contract/operations';
import type { OperationKind } from '../../core/contract/operations';
import type { UiLanguage } from '../../core/contract/schema/common';
import { catalogue } from './catalogue';
import { messageWithDefaults } from './message-defaults';

type Operation = CommandOutput<'history.undo'>;

/** A kind this version does not know (made by a newer one) is called "the last change". */
export function operationText(operation: Operation, language: UiLanguage, locale: string): string {
  const texts = catalogue[language].history;
  const known = operationKinds.find((kind): kind is OperationKind => kind === operation.kind);
  return messageWithDefaults(known ? texts[known] : texts.other, locale, operation.params);
}
