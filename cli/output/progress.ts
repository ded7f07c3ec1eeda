/** The progress bar of a run, on the standard error of a terminal only. */
import type { Output } from '../io.ts';
import type { Progress } from '../../ingest/run/run.ts';
import { count, fit } from './plain.ts';

const MILLISECONDS_BETWEEN = 100;
const BAR = 24;
const CLEAR = '\r\u001B[2K';

export interface ProgressBar {
  readonly show: (progress: Progress) => void;
  /** Takes the bar away, so that what follows stands on a line of its own. */
  readonly clear: () => void;
}

/** Draws at most ten times a second. Where nobody looks, it does nothing. */
export function createProgressBar(output: Output, wanted: boolean): ProgressBar {
  if (!wanted || !output.terminal) return { show: () => {}, clear: () => {} };
  let drawn = -MILLISECONDS_BETWEEN;
  return {
    show: (progress) => {
      if (progress.milliseconds - drawn < MILLISECONDS_BETWEEN) return;
      drawn = progress.milliseconds;
      void output.write(CLEAR + fit(progressLine(progress), output.columns - 1));
    },
    clear: () => { void output.write(CLEAR); },
  };
}

/** `█████░░░░░ 120/500 documents · 830 sentences/s · 12 s left · 2 failed` */
export function progressLine({ done, total, sentences, failed, milliseconds }: Progress): string {
  const filled = Math.round((done / Math.max(total, 1)) * BAR);
  const seconds = milliseconds / 1000;
  const left = done > 0 ? duration((seconds / done) * (total - done)) : '…';
  const rate = seconds > 0 ? Math.round(sentences / seconds) : 0;
  return [`${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${count(done)}/${count(total)} documents`, `${count(rate)} sentences/s`, `${left} left`, ...(failed > 0 ? [`${count(failed)} failed`] : [])].join(' · ');
}

/** `8 s`, `3 min 20 s`, `2 h 5 min` */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
