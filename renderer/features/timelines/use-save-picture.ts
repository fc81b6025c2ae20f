// Saves a chart through the main process, which asks where to.
import { useCallback } from 'react';
import { call } from '../../api/client';
import { useLocalisation } from '../../i18n/i18n-context';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';
import { pngOf, svgOf } from './picture';

/** Sharp on dense screens and in print. */
const PNG_SCALE = 2;

export function useSavePicture(): (chart: SVGSVGElement, title: string, format: 'svg' | 'png') => void {
  const t = useText('timelines');
  const report = useReport();
  const { direction } = useLocalisation();
  return useCallback(
    (chart, title, format) => {
      const save = async (): Promise<void> => {
        const isRtl = direction === 'rtl';
        const picture =
          format === 'svg'
            ? ({ format, text: await svgOf(chart, title, isRtl) } as const)
            : ({ format, base64: await pngOf(chart, title, isRtl, PNG_SCALE) } as const);
        const saved = await call('app.savePicture', { name: title, picture });
        if (!saved) return;
        report.done(t('saved', { path: saved.path }), {
          label: t('showInFolder'),
          run: () => void call('app.showInFolder', { path: saved.path }).catch(report.failed),
        });
      };
      save().catch(report.failed);
    },
    [t, report, direction],
  );
}
