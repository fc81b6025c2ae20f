// The large benchmark: fills an archive with generated articles (stop and start it as you like), then measures searches over it.
import { openForReading } from '../../../db/archive/connection';
import { quantile } from '../result';
import { loadGenerated } from './load';
import { compareWithFts5, comparedTable } from './oracle';
import { measureDuring, measureSearch, tableOf } from './search';

export interface LargeBench {
  /** The archive to fill, or one that was filled before. */
  readonly archive: string;
  readonly size: number;
  /** How long to load in this run; the next one goes on. */
  readonly seconds: number;
  readonly rounds: number;
  /** `during` asks while another run loads into the same archive. */
  readonly only: 'load' | 'search' | 'oracle' | 'during' | undefined;
}

/** Answers what is to be printed. */
export async function benchLarge({ archive, size, seconds, rounds, only }: LargeBench): Promise<string> {
  switch (only) {
    case 'search':
      return tableOf(measureSearch(archive, rounds));
    case 'oracle':
      return oracleTable(archive);
    case 'during': {
      const times = await measureDuring(archive, seconds);
      const told = (kind: 'wall' | 'cpu'): string =>
        [0.5, 0.95].map((at) => quantile(times.map((one) => one[kind]), at).toFixed(0)).join(' / '); // prettier-ignore
      return `${times.length} searches: p50 / p95 ${told('wall')} ms, of the processor ${told('cpu')} ms\n`;
    }
    case 'load':
    case undefined: {
      const held = await loadGenerated(archive, size, seconds);
      if (held < size || only === 'load') return `${held} of ${size} articles\n`;
      return `${tableOf(measureSearch(archive, rounds))}\n${oracleTable(archive)}`;
    }
  }
}

function oracleTable(archive: string): string {
  const db = openForReading(archive);
  try {
    return comparedTable(compareWithFts5(db));
  } finally {
    db.close();
  }
}
