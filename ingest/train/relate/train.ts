/** `npm run train -- relate`: makes `ingest/models/relate.bin.gz` from the training passages. Same data, same bytes. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { clusters } from '../../language/clusters.ts';
import { writeModels, type RelateModels } from '../../relate/linear/store.ts';
import type { ChainModel } from '../../relate/pairs/settle.ts';
import { ownPassages } from '../data/own.ts';
import type { Train } from '../program.ts';
import { isotonic } from './curve.ts';
import { fit } from './fit.ts';
import { fitChain } from './fit-chain.ts';
import { fitChoice } from './fit-choice.ts';
import { ABOUT_FIT, aboutCases, DESCRIBE_FIT, fitStatus, prepareStatuses, statusCases } from './folds.ts';
import { learnedFrom } from './learned-from.ts';
import { learnParser, readTrees } from './learn-parse.ts';
import { fitNetwork } from './fit-network.ts';
import { fitTrees } from './fit-trees.ts';
import { besideCases, judgePairs, learnPairs, NETWORK_FIT, withTrees } from './predict.ts';
import { prepare } from './prepare.ts';
import { fitUnsaid } from './fit-unsaid.ts';
import { readByFold, readWith, tellingByFold } from './read-by-fold.ts';
import { prune, quantise } from './quantise.ts';
import { chooseThresholds } from './thresholds.ts';

/** Only the order of a parser's scores counts, so that its scale is not kept. */
const bytesOf = (table: Float32Array | Int8Array): Int8Array => quantise({ table, scale: 1 }, 8).table as Int8Array;

/** Steps of a weight of pairs and statuses that are left out: 0.006 nats of a pair's. */
const UNHEARD = 4;

const chainBytes = ({ nodes, joins, turns }: ChainModel): ChainModel => ({ nodes: prune(quantise(nodes), UNHEARD), joins: quantise(joins), turns: quantise(turns) });

export const train: Train = ({ data }) => {
  const learned = learnParser(readTrees(data, 'train'));
  const parser = { moves: bytesOf(learned.moves), labels: bytesOf(learned.labels) };
  const { prepared, described, cases } = learnedFrom(data, parser);
  const { models: byFold, hard } = learnPairs(cases.flat());
  const asked = { items: described.items, cases };
  const beside = besideCases(prepared, byFold, asked);
  const pairs = withTrees(byFold, beside);
  const judged = judgePairs(prepared, pairs, asked);
  const total = prepared.reduce((sum, { passage }) => sum + (passage.own ? 0 : passage.relations.length), 0);
  const statuses = statusCases([...prepared, ...prepareStatuses(parser)]);
  const statusByFold = pairs.map((_, fold) => fitStatus(statuses.filter((one) => one.fold !== fold)));
  const telling: Omit<RelateModels, 'unsaid'> = {
    parse: parser,
    describe: quantise(fit(described.cases, DESCRIBE_FIT)),
    pairs: { ...chainBytes(fitChain(cases.flat())), network: fitNetwork(hard, NETWORK_FIT), trees: fitTrees(beside) },
    status: prune(quantise(fitStatus(statuses)), UNHEARD),
    about: quantise(fitChoice(aboutCases(prepared, described.items), ABOUT_FIT)),
    settings: { thresholds: chooseThresholds(judged, total), calibration: isotonic(judged) },
  };
  const whole = ownPassages().filter((passage) => passage.whole).map((passage) => prepare(passage, clusters(), parser));
  const reads = [...readByFold(prepared, described.items, tellingByFold(prepared, { pairs, status: statusByFold, judged })), ...readWith(whole, telling)];
  const { here, whom, ...unsaid } = fitUnsaid(reads);
  const models: RelateModels = { ...telling, unsaid: { ...unsaid, here: prune(quantise(here), UNHEARD), whom: quantise(whom) } };
  const bytes = gzipSync(writeModels(models), { level: 9 });
  writeFileSync(new URL('../../models/relate.bin.gz', import.meta.url), bytes);
  return `relate.bin.gz: ${bytes.length} bytes, from ${prepared.length} passages, ${described.cases.length} noun phrases, ${cases.flat().reduce((sum, { pairs }) => sum + pairs.length, 0)} pairs.`;
};
