/** `liaison judge`: a reader's word on whether two entities are one, and on claims that are wrong. */
import { UsageError } from '../../graph/errors.ts';
import type { ClaimId } from '../../graph/model.ts';
import { judgementOn, keyOf } from '../actions/entity-keys.ts';
import { withStore } from '../actions/with-store.ts';
import type { Command } from '../command.ts';
import { table } from '../output/table.ts';
import { type StoreOptions, storeOption } from '../settings/shared.ts';

export const judge: Command<StoreOptions & { readonly reason?: string }> = {
  name: 'judge',
  arguments: '<verdict> [one] [other]',
  summary: 'say that two entities are the same or not, or that a claim is wrong',
  description: 'Keeps a judgement, which is applied after the documents and survives reading them again: `same A B` makes one entity of two, `different A B` keeps them apart. '
    + 'A and B are names, ids as `liaison search` prints them, or keys as `liaison judge list` does. `wrong CLAIM` leaves the claim of this id (a query returns it as `c.id`) out of its edge; it stays in its document. '
    + '`right CLAIM` takes that back. `forget A B` takes the judgement on these two back: the graph is as if it had never been made. `list` prints the judgements.',
  options: [storeOption, { flags: '--reason <text>', description: 'Why; kept with the judgement' }],
  examples: [
    ['judge same "Europol" "European Police Office" --reason "the former name"', 'one entity of two'],
    ['judge different "Commission of Inquiry" "Inquiry Commission"', 'keep two apart'],
    ['judge wrong c5b1f0a2d7e94c68b3a1 --reason "the sentence is about another team"', 'no edge counts this claim'],
    ['judge forget "Europol" "European Police Office"', 'take a judgement back'],
    ['judge list', 'what has been judged'],
  ],
  run: async (context, { store: url, reason }, [verdict, one, other]) => {
    if (verdict === 'list') {
      const [judgements, rejections] = await withStore(context, url, async (store) => [await store.judgements(), await store.rejections()] as const);
      await context.io.stdout.write(table(['verdict', 'one', 'other', 'reason'], [
        ...judgements.map(({ left, right, same, reason: why }) => [same ? 'same' : 'different', left, right, why ?? '']),
        ...rejections.map(({ claim, reason: why }) => ['wrong', claim, '', why ?? '']),
      ]));
      return 0;
    }
    if ((verdict === 'wrong' || verdict === 'right') && one !== undefined && other === undefined) {
      await withStore(context, url, async (store) => {
        const claim = one as ClaimId;
        const done = verdict === 'wrong' ? await store.reject({ claim, ...(reason !== undefined && { reason }) }) : await store.unreject(claim);
        if (!done) throw new UsageError(verdict === 'wrong' ? `there is no claim "${one}" in the graph.` : `nobody said that claim "${one}" is wrong.`);
        await context.parts.analyse(store);
        await context.io.stdout.write(verdict === 'wrong' ? `No edge counts claim ${one} from now on.\n` : `Claim ${one} counts again.\n`);
      });
      return 0;
    }
    if (verdict === 'forget' && one !== undefined && other !== undefined) {
      await withStore(context, url, async (store) => {
        const { left, right, same } = await judgementOn(store, one, other);
        await store.unjudge(left, right);
        await context.parts.analyse(store);
        await context.io.stdout.write(`Forgotten that ${left} and ${right} are ${same ? 'the same' : 'different'}.\n`);
      });
      return 0;
    }
    if ((verdict !== 'same' && verdict !== 'different') || one === undefined || other === undefined) throw new UsageError('say `judge same A B`, `judge different A B`, `judge forget A B`, `judge wrong CLAIM`, `judge right CLAIM` or `judge list`.');
    await withStore(context, url, async (store) => {
      const [left, right] = [await keyOf(store, one), await keyOf(store, other)];
      if (left === right) throw new UsageError(`"${one}" and "${other}" are known by one key (${left}): there is nothing to judge.`);
      await store.judge({ left, right, same: verdict === 'same', ...(reason !== undefined && { reason }) });
      await context.parts.analyse(store);
      await context.io.stdout.write(`${left} and ${right} are ${verdict === 'same' ? 'the same' : 'different'} from now on.\n`);
    });
    return 0;
  },
};
