/** Runs `arrange` beside the page: one question, one answer. */
import { arrange, type ToArrange } from './arrange.ts';

onmessage = ({ data }: MessageEvent<ToArrange>): void => postMessage(arrange(data));
