// Every text of the window is a message that can be formatted, and asks for the same values in every language.
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../renderer/i18n/catalogue';
import { operationKinds } from '../../../../core/contract/operations';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

function argumentsOf(elements: Ast): Set<string> {
  const names = new Set<string>();
  for (const element of elements) {
    // Literal text is the first type of the grammar; the number sign of a plural has no value.
    if (element.type === 0 || !('value' in element)) continue;
    names.add(element.value);
    for (const option of Object.values('options' in element ? element.options : {})) {
      for (const name of argumentsOf(option.value)) names.add(name);
    }
  }
  return names;
}

const read = (message: string): Set<string> =>
  argumentsOf(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());

const texts = Object.entries(catalogue.en).flatMap(([namespace, messages]) =>
  Object.entries(messages).map(([key, message]) => ({ namespace, key, message })),
);

describe.each(['ar', 'he'] as const)('the texts in %s', (language) => {
  it.each(texts)('$namespace.$key takes the values of the English text', ({ namespace, key, message }) => {
    const namespaces: Readonly<Record<string, Readonly<Record<string, string>>>> = catalogue[language];
    const translated = namespaces[namespace]?.[key] ?? '';
    expect(translated === '').toBe(message === '');
    expect([...read(translated)].sort()).toEqual([...read(message)].sort());
  });
});

it.each(operationKinds)('%s can be named when it is undone', (kind) => {
  for (const language of ['ar', 'en', 'he'] as const) expect(catalogue[language].history[kind]).not.toBe('');
});
