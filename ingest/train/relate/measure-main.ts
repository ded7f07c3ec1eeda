/** `node --import ./ts-node.register.mjs ingest/train/relate/measure-main.ts [--data DIR]`: prints the five-fold measures of the relate stage. */
import { relateModels } from '../../relate/linear/store.ts';
import { dataFolder, loadPassages } from '../data/passages.ts';
import { measureRelate, measureText } from './measure.ts';

// The shipped parser learned from EWT alone, so that it saw no passage.
console.log(measureText(measureRelate(loadPassages(dataFolder(), 'train'), relateModels().parse)));
