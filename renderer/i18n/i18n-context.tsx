// Language of the window for everything below: texts, numbers, dates, direction.
import { createContext, use, useEffect, useMemo } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { UiLanguage } from '../../core/contract/schema/common';
import { createFormats } from './formats';
import type { Formats } from './formats';
import { directionOfUi, localeOf } from './locale';
import type { Digits, Direction } from './locale';

export interface Localisation {
  readonly language: UiLanguage;
  readonly direction: Direction;
  readonly locale: string;
  readonly formats: Formats;
}

const LocalisationContext = createContext<Localisation | null>(null);

export function useLocalisation(): Localisation {
  const value = use(LocalisationContext);
  if (!value) throw new Error('useLocalisation outside of Localised');
  return value;
}

export interface LocalisedProps {
  readonly language: UiLanguage;
  readonly digits: Digits;
  readonly children: ReactNode;
}

/** Also sets `lang` and `dir` of the page, so that logical CSS and screen readers follow. */
export function Localised({ language, digits, children }: LocalisedProps) {
  const value = useMemo((): Localisation => {
    const locale = localeOf(language, digits);
    return { language, direction: directionOfUi(language), locale, formats: createFormats(locale) };
  }, [language, digits]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = value.direction;
  }, [language, value.direction]);
  return (
    <I18nProvider locale={value.locale}>
      <LocalisationContext value={value}>{children}</LocalisationContext>
    </I18nProvider>
  );
}
