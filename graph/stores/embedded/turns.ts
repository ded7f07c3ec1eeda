/** Readers together, a writer alone, in the order of their coming: so that ending a runaway query never ends a write. */
export class Turns {
  #readers = 0;
  #writing = false;
  readonly #waiting: { readonly writes: boolean; readonly go: () => void }[] = [];

  async read<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#turn(false);
    try {
      return await work();
    } finally {
      this.#readers -= 1;
      this.#next();
    }
  }

  async write<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.#turn(true);
    try {
      return await work();
    } finally {
      this.#writing = false;
      this.#next();
    }
  }

  #turn(writes: boolean): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push({ writes, go });
      this.#next();
    });
  }

  #next(): void {
    for (let [first] = this.#waiting; first; [first] = this.#waiting) {
      if (this.#writing || (first.writes && this.#readers > 0)) return;
      this.#waiting.shift();
      if (first.writes) this.#writing = true;
      else this.#readers += 1;
      first.go();
    }
  }
}
