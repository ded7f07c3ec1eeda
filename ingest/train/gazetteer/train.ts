/** `npm run train -- gazetteer`. */
import type { Train } from '../main.ts';
import { trainGazetteer } from './build.ts';

export const train: Train = ({ data }) => trainGazetteer(data);
