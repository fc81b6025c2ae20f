// The whole window takes dropped files and folders; while something is dragged over it, it says so.
import { useEffect, useState } from 'react';
import { Download } from 'lucide-react';
import { pathsOf } from '../../api/client';
import { useCommand } from '../../api/queries';
import { useText } from '../../i18n/use-text';
import { useReport } from '../../state/use-report';
import { useBeginImport } from './use-import';
import styles from './importing.module.css';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

export function DropTarget() {
  const t = useText('importing');
  const report = useReport();
  const begin = useBeginImport();
  const hasArchive = Boolean(useCommand('archive.current', {}).data?.current);
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Entering a child leaves its parent: the drag is over only when as many were left as entered.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const allow = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = hasArchive ? 'copy' : 'none';
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const paths = pathsOf([...(event.dataTransfer?.files ?? [])]);
      if (!hasArchive) report.info(t('dropNoArchive'));
      else if (paths.length === 0) report.info(t('nothingDropped'));
      else void begin(paths);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', drop);
    };
  }, [begin, hasArchive, report, t]);

  if (!over) return null;
  return (
    <div className={styles.drop} aria-hidden>
      <Download size={28} strokeWidth={1.5} />
      <p className={styles.dropTitle}>{hasArchive ? t('drop') : t('dropNoArchive')}</p>
      {hasArchive && <p>{t('dropHint')}</p>}
    </div>
  );
}
