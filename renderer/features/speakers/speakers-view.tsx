// The speakers view: who speaks in the archive, under which names, and what each was reported to have said.
import { SpeakerDetailsPane } from './speaker-details';
import { SpeakerList } from './speaker-list';
import styles from './speakers.module.css';

export function SpeakersView() {
  return (
    <div className={styles.view}>
      <SpeakerList />
      <SpeakerDetailsPane />
    </div>
  );
}
