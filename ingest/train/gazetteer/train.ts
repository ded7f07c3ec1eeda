/** `npm run train -- gazetteer`. */
import type { Train } from '../program.ts';
import { trainGazetteer } from './build.ts';

export const train: Train = ({ data }) => trainGazetteer(data);
