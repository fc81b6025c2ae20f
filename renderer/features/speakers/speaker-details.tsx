// One speaker: names and what can be done, then what was said, under which names, and what is known besides.
import { useEffect, useState } from 'react';
import { ChartNoAxesColumn, CircleCheck, Ellipsis, Merge, Pencil, Search } from 'lucide-react';
import type { MarsadError } from '../../../core/contract/errors';
import type { SpeakerDetails } from '../../../core/contract/schema/statements';
import { noFilters } from '../../../core/contract/schema/search';
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { StatementList } from '../../speech/statement-list';
import { useSpeakerName } from '../../speech/use-speaker-name';
import { useDesk } from '../../state/desk-store';
import { BidiText } from '../../ui/bidi-text';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FailedRead } from '../../ui/failed-read';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem, MenuTrigger } from '../../ui/menu';
import { MergeSpeakerDialog } from './merge-speaker-dialog';
import { otherNames } from './names';
import { SpeakerAliases } from './speaker-aliases';
import { SpeakerEditor } from './speaker-editor';
import { SpeakerFacts } from './speaker-facts';
import { SpeakerTabs } from './speaker-tabs';
import { useSpeakerEdits } from './use-speaker-edits';
import type { SpeakerEdits } from './use-speaker-edits';
import styles from './speakers.module.css';

export function SpeakerDetailsPane() {
  const t = useText('speakers');
  const speakerId = useDesk((desk) => desk.speakerId);
  const edits = useSpeakerEdits();
  const speaker = useCommand(
    'speakers.get',
    { id: speakerId ?? 1 },
    { enabled: speakerId !== null, keepPrevious: true, tellsFailure: true },
  );
  useFormerSpeaker(speaker.isPlaceholderData ? null : (speaker.data?.id ?? null), speaker.error);
  return (
    <section className={styles.details} aria-label={t('details')} aria-busy={speaker.isPlaceholderData}>
      {speakerId === null ? (
        <EmptyState title={t('choose')} text={t('chooseHint')} />
      ) : speaker.error ? (
        <FailedRead
          title={speaker.error.code === 'SPEAKER_NOT_FOUND' ? t('gone') : t('failed')}
          error={speaker.error}
          onRetry={speaker.refetch}
        />
      ) : (
        speaker.data && <Told key={speaker.data.id} speaker={speaker.data} edits={edits} />
      )}
    </section>
  );
}

/** A speaker that is gone, as after the undo of a split, gives way to the one that was told before. */
function useFormerSpeaker(toldId: number | null, error: MarsadError | null): void {
  const openSpeaker = useDesk((desk) => desk.openSpeaker);
  const [told, setTold] = useState<readonly number[]>([]);
  if (toldId !== null && told[0] !== toldId) setTold([toldId, ...told.slice(0, 1)]);
  const former = error?.code === 'SPEAKER_NOT_FOUND' ? told[1] : undefined;
  useEffect(() => {
    if (former === undefined) return;
    setTold([]);
    openSpeaker(former);
  }, [former, openSpeaker]);
}

interface ToldProps {
  readonly speaker: SpeakerDetails;
  readonly edits: SpeakerEdits;
}

function Told({ speaker, edits }: ToldProps) {
  const t = useText('speakers');
  const nameOf = useSpeakerName();
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null);
  const close = (): void => setOpen(null);
  const name = nameOf(speaker);
  const { statements, articles, outlets } = speaker;
  return (
    <>
      <header className={styles.head}>
        <div className={styles.title}>
          <h2 className={styles.name} dir="auto">
            {name}
          </h2>
          {speaker.status === 'candidate' && (
            <Button isDisabled={edits.pending} onPress={() => edits.confirm(speaker.id)}>
              <CircleCheck size={15} aria-hidden />
              {t('confirm')}
            </Button>
          )}
          <IconButton label={t('edit')} onPress={() => setOpen('edit')}>
            <Pencil size={15} aria-hidden />
          </IconButton>
          <More speaker={speaker} onMerge={() => setOpen('merge')} />
        </div>
        <p className={styles.facts}>
          <span>{t(`kind_${speaker.kind}`)}</span>
          {otherNames(speaker, name).map((other) => (
            <BidiText key={other}>{other}</BidiText>
          ))}
        </p>
        <p className={styles.facts}>
          {statements === 0 ? t('factsNone') : t('facts', { statements, articles, outlets })}
        </p>
      </header>
      <SpeakerTabs
        similar={speaker.similar.length}
        aliases={speaker.aliases.length}
        statements={
          <StatementList
            label={t('statements')}
            question={{ speakerId: speaker.id, order: 'newest' }}
            withSpeaker={false}
            empty={<EmptyState title={t('statementsNone')} />}
          />
        }
        names={<SpeakerAliases speaker={speaker} edits={edits} />}
        about={<SpeakerFacts speaker={speaker} edits={edits} />}
      />
      {open === 'edit' && <SpeakerEditor speaker={speaker} edits={edits} onClose={close} />}
      {open === 'merge' && <MergeSpeakerDialog from={speaker} edits={edits} onClose={close} />}
    </>
  );
}

function More({ speaker, onMerge }: { readonly speaker: SpeakerDetails; readonly onMerge: () => void }) {
  const t = useText('speakers');
  const openTimeline = useDesk((desk) => desk.openTimeline);
  const setSearch = useDesk((desk) => desk.setSearch);
  return (
    <MenuTrigger>
      <IconButton label={t('more')}>
        <Ellipsis size={16} aria-hidden />
      </IconButton>
      <Menu label={t('more')}>
        <MenuItem
          id="timeline"
          label={t('timeline')}
          icon={<ChartNoAxesColumn size={14} aria-hidden />}
          onAction={() => openTimeline({ kind: 'speaker', speakerId: speaker.id })}
        />
        <MenuItem
          id="search"
          label={t('searchThem')}
          icon={<Search size={14} aria-hidden />}
          onAction={() => setSearch({ query: '', filters: { ...noFilters, speakers: [speaker.id] }, sort: 'newest' })}
        />
        <MenuItem id="merge" label={t('merge')} icon={<Merge size={14} aria-hidden />} onAction={onMerge} />
      </Menu>
    </MenuTrigger>
  );
}
