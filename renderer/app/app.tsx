// The window in the language, digits and theme of the settings.
import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../core/contract/schema/app';
import { on } from '../api/client';
import { commandKey, useArchiveChanges, useCommand } from '../api/queries';
import { Localised } from '../i18n/i18n-context';
import { ToastRegion } from '../ui/toast-region';
import { Desk } from './desk';
import { ErrorBoundary } from './error-boundary';

/** Shown until the settings have been read, which takes a few milliseconds. */
const FIRST_SETTINGS: Settings = { language: 'ar', theme: 'system', digits: 'latin', readingSize: 18 };

export function App() {
  const settings = useCommand('app.settings', {}).data;
  const { language, theme, digits, readingSize } = settings ?? FIRST_SETTINGS;
  useSettingsChanges();
  useArchiveChanges();
  useTheme(theme);
  useEffect(() => {
    document.documentElement.style.setProperty('--reading-size', `${readingSize}px`);
  }, [readingSize]);
  return (
    <Localised language={language} digits={digits}>
      <ErrorBoundary>
        {settings && <Desk />}
        <ToastRegion />
      </ErrorBoundary>
    </Localised>
  );
}

function useSettingsChanges(): void {
  const client = useQueryClient();
  useEffect(
    () => on('settings.changed', (settings) => client.setQueryData(commandKey('app.settings', {}), settings)),
    [client],
  );
}

function useTheme(theme: Settings['theme']): void {
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      document.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
    };
    apply();
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [theme]);
}
