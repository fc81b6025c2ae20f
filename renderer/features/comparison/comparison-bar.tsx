// Above the table: what is compared, against which base, which claims, in which layout; and the way to an export.
import { ArrowLeft, Columns3, Rows3, Upload } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Comparison } from '../../../core/contract/schema/compare';
import { useLocalisation } from '../../i18n/i18n-context';
import { useStoryTitle } from '../../i18n/use-story-title';
import { useText } from '../../i18n/use-text';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { useDesk } from '../../state/desk-store';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { DirectionalIcon } from '../../ui/directional-icon';
import { IconButton } from '../../ui/icon-button';
import { Checkbox } from '../../ui/checkbox';
import { Select } from '../../ui/select';
import { speakersIn } from './comparison-matrix';
import type { ClaimFilters, DifferenceChoice, MatrixRow, SpeakerChoice } from './comparison-matrix';
import { differenceKinds } from './difference-marks';
import type { Layout } from './matrix-cursor';
import { SignsLegend } from './signs-legend';
import styles from './comparison-bar.module.css';

export interface ComparisonBarProps {
  readonly comparison: Comparison;
  readonly rows: readonly MatrixRow[];
  readonly shown: number;
  readonly filters: ClaimFilters;
  readonly onFilters: (filters: ClaimFilters) => void;
  readonly baseOutlet: string | null;
  readonly onBaseOutlet: (outlet: string | null) => void;
  readonly layout: Layout;
  readonly onLayout: (layout: Layout) => void;
  readonly onExport: () => void;
}

export function ComparisonBar(props: ComparisonBarProps) {
  const { comparison, rows, shown, onExport } = props;
  const t = useText('comparison');
  const openStory = useDesk((desk) => desk.openStory);
  const titleOf = useStoryTitle();
  const { story } = comparison;
  return (
    <header className={styles.bar}>
      <div className={styles.line}>
        {story && (
          <IconButton label={t('backToStory', { title: titleOf(story) })} onPress={() => openStory(story.id)}>
            <DirectionalIcon icon={ArrowLeft} />
          </IconButton>
        )}
        <h2 className={styles.title}>{story ? <BidiText>{titleOf(story)}</BidiText> : t('ofStatements')}</h2>
        <span role="status" className={styles.count}>
          {t('shown', { shown, total: rows.length })}
        </span>
        <SignsLegend />
        <LayoutSwitch layout={props.layout} onLayout={props.onLayout} />
        <Button onPress={onExport}>
          <Upload size={15} aria-hidden />
          {t('export')}
        </Button>
      </div>
      <Filters {...props} />
    </header>
  );
}

function Filters({ comparison, rows, filters, onFilters, baseOutlet, onBaseOutlet }: ComparisonBarProps) {
  const t = useText('comparison');
  const common = useText('common');
  const nameOf = useSpeakerName();
  const { formats } = useLocalisation();
  const outletName = (outlet: string): string => (outlet === '' ? common('unknownOutlet') : outlet);
  return (
    <div className={styles.line}>
      <Select
        label={t('base')}
        hideLabel
        value={baseOutlet === null ? 'longest' : `outlet ${baseOutlet}`}
        onChange={(choice) => onBaseOutlet(choice === 'longest' ? null : choice.slice('outlet '.length))}
        choices={[
          { value: 'longest', label: t('baseLongest') },
          ...comparison.columns.map(({ outlet }) => ({
            value: `outlet ${outlet}`,
            label: t('baseOutlet', { outlet: outletName(outlet) }),
          })),
        ]}
      />
      <Select
        label={t('speaker')}
        hideLabel
        value={String(filters.speaker)}
        onChange={(choice) => onFilters({ ...filters, speaker: speakerChoice(choice) })}
        choices={[
          { value: 'null', label: t('anySpeaker') },
          ...speakersIn(rows).map(({ speaker, claims }) => ({
            value: String(speaker.id),
            label: `${nameOf(speaker)} (${formats.number(claims)})`,
          })),
          { value: 'none', label: t('noSpeaker') },
        ]}
      />
      <Select<DifferenceChoice>
        label={t('difference')}
        hideLabel
        value={filters.difference}
        onChange={(difference) => onFilters({ ...filters, difference })}
        choices={[
          { value: 'any', label: t('anyDifference') },
          { value: 'some', label: t('someDifference') },
          ...differenceKinds.map((kind) => ({ value: kind, label: t(`kind_${kind}`) })),
        ]}
      />
      <Checkbox isSelected={filters.shared} onChange={(shared) => onFilters({ ...filters, shared })}>
        {t('twoOutlets')}
      </Checkbox>
    </div>
  );
}

function speakerChoice(choice: string): SpeakerChoice {
  if (choice === 'null') return null;
  return choice === 'none' ? 'none' : Number(choice);
}

const layoutSigns = { side: Columns3, stacked: Rows3 } as const;

function LayoutSwitch({ layout, onLayout }: Pick<ComparisonBarProps, 'layout' | 'onLayout'>) {
  const t = useText('comparison');
  return (
    <ToggleButtonGroup
      aria-label={t('layout')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[layout]}
      onSelectionChange={(keys) => onLayout(keys.has('stacked') ? 'stacked' : 'side')}
      className={styles.layouts ?? ''}
    >
      {(['side', 'stacked'] as const).map((each) => {
        const Sign = layoutSigns[each];
        return (
          <ToggleButton key={each} id={each} className={styles.layout ?? ''}>
            <Sign size={15} aria-hidden />
            {t(`layout_${each}`)}
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
