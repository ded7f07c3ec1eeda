/** `node --import ./ts-node.register.mjs ingest/train/relate/measure-main.ts [--data DIR]`: prints the five-fold measures of the relate stage. */
import { measureFolds } from '../evaluate/folds.ts';
import { dataFolder } from '../data/passages.ts';
import { measureText } from './measure.ts';

console.log(measureText(await measureFolds(dataFolder())));
