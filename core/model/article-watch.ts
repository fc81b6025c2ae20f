// Memory that the analyst thread shares with whoever started it: which article it has in hand, for it can't be asked while it is busy.
import type { AnalysisJobName } from '../contract/schema/statements';

/** The place of a job here is its number in the shared memory; 0 stands for none. */
const JOBS: readonly AnalysisJobName[] = ['statements', 'stories'];
const [JOB, ARTICLE, TURN] = [0, 1, 2];
const CELLS = 3;

export interface ArticleInHand {
  readonly job: AnalysisJobName;
  readonly articleId: number;
}

export class ArticleWatch {
  private readonly cells: BigInt64Array;

  constructor(readonly shared: SharedArrayBuffer = new SharedArrayBuffer(CELLS * 8)) {
    this.cells = new BigInt64Array(shared);
  }

  /** Runs `work` with an article in hand; only what is bound by the article alone belongs in there. */
  holding<T>(job: AnalysisJobName, articleId: number, work: () => T): T {
    Atomics.store(this.cells, ARTICLE, BigInt(articleId));
    Atomics.store(this.cells, JOB, BigInt(JOBS.indexOf(job) + 1));
    Atomics.add(this.cells, TURN, 1n);
    try {
      return work();
    } finally {
      Atomics.store(this.cells, JOB, 0n);
    }
  }

  /** `turn` differs whenever an article has been taken up since; null between articles. */
  inHand(): (ArticleInHand & { readonly turn: bigint }) | null {
    const turn = Atomics.load(this.cells, TURN);
    const job = JOBS[Number(Atomics.load(this.cells, JOB)) - 1];
    return job === undefined ? null : { job, articleId: Number(Atomics.load(this.cells, ARTICLE)), turn };
  }
}
