// What a user-interface language means: direction, locale with its digits.
import type { UiLanguage } from '../../core/contract/schema/common';
import type { Settings } from '../../core/contract/schema/app';

export type Digits = Settings['digits'];
export type Direction = 'ltr' | 'rtl';

export function directionOfUi(language: UiLanguage): Direction {
  return language === 'en' ? 'ltr' : 'rtl';
}

/** BCP 47 locale for numbers and dates. English is written the day-month way, as the newsrooms at hand write it. */
export function localeOf(language: UiLanguage, digits: Digits): string {
  if (language === 'ar') return `ar-u-nu-${digits === 'arabic' ? 'arab' : 'latn'}`;
  return language === 'he' ? 'he-IL' : 'en-GB';
}
