/** `node --import ./ts-node.register.mjs ingest/train/relate/measure-main.ts [--data DIR]`: prints the five-fold measures of the relate stage. */
import { relateModels } from '../../relate/linear/store.ts';
import { namesByFold } from '../evaluate/folds.ts';
import { ownPassages } from '../data/own.ts';
import { dataFolder, loadPassages } from '../data/passages.ts';
import { measureRelate, measureText } from './measure.ts';

// The shipped parser learned from EWT alone, so that it saw no passage.
const passages = [...loadPassages(dataFolder(), 'train'), ...ownPassages()];
console.log(measureText(measureRelate(passages, relateModels().parse, namesByFold(passages, dataFolder()).names)));
