// When a process that takes containers apart is given up; what it may unpack is limited in the process itself (`ingest/limits.ts`).

export interface ContainerLimits {
  /** Milliseconds without an answer: it answers twice a second while it works. */
  readonly silence: number;
  /** Resident bytes; it streams, so what it needs does not grow with the container. */
  readonly memory: number;
}

export const containerLimits: ContainerLimits = { silence: 20_000, memory: 1_200_000_000 };

/** Megabytes of V8's heap, where the system does not tell resident memory. */
export const HEAP_MEGABYTES = 768;
