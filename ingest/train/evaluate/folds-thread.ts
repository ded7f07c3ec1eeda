/** One part of `folds.ts`, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { relateModels } from '../../relate/linear/store.ts';
import { learnedBeside } from '../data/beside.ts';
import { loadPassages } from '../data/passages.ts';
import { measureGiven } from '../relate/measure.ts';
import { namesByFold, type FoldPart } from './folds.ts';

const { part, data } = workerData as { readonly part: FoldPart; readonly data: string };
const passages = loadPassages(data, 'train');
parentPort!.postMessage(part === 'names' ? namesByFold(passages, data) : measureGiven([...passages, ...learnedBeside('leave out')], relateModels().parse));
