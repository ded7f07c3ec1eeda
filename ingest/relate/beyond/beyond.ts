/** What no sentence says by itself: lists under a header, help to what was told of before, who speaks for whom, whose a unit is, whose act it is. The other files here each read one form of it. Read this first. */
import type { FoundRelation } from '../../stages.ts';
import type { Items } from '../item.ts';
import type { SentenceView } from '../text/view.ts';
import { listedActs, ownActs } from './acts.ts';
import { attendance } from './attendance.ts';
import { onBehalf } from './behalf.ts';
import { chairsTold } from './chairs.ts';
import { envoysOf } from './envoys.ts';
import { following } from './follows.ts';
import { unsaidFunding } from './funding.ts';
import { giftsTold } from './gifts.ts';
import { listedGrants } from './grants.ts';
import { headedLists } from './headed-lists.ts';
import { unsaidHelp } from './help.ts';
import { thankedHosts } from './hosts.ts';
import { saidOfOwn } from './its.ts';
import { joinersOf } from './joiners.ts';
import { ministersOf } from './ministers.ts';
import { nationalsOf } from './nationals.ts';
import { officesOf } from './offices.ts';
import { organsOf, throughDelegations } from './organs.ts';
import { ownMembers } from './own-members.ts';
import { ownUnits, unitsOf } from './owners.ts';
import { titlePage } from './title-page.ts';
import { spokenFor } from './voice.ts';

/** Of members, those of whom no sentence says of what they are members. */
const unclaimed = (members: readonly FoundRelation[], known: readonly FoundRelation[]): readonly FoundRelation[] =>
  members.filter(({ subject }) => !known.some((other) => other.subject === subject && other.predicate === 'MEMBER_OF'));

/** The relations of a document that go beyond its sentences, besides those told in them: of what is told there already, none. */
export function beyond(views: readonly SentenceView[], items: Items, told: readonly FoundRelation[]): FoundRelation[] {
  const { sentences } = items;
  const found: FoundRelation[] = [];
  const known = [...told];
  const add = (relations: readonly FoundRelation[], isKnown: (one: FoundRelation, other: FoundRelation) => boolean): void => {
    for (const relation of relations) {
      if (known.some((other) => isKnown(relation, other))) continue;
      known.push(relation);
      found.push(relation);
    }
  };
  add(spokenFor(views, items), ({ subject }, other) => other.subject === subject && (other.predicate === 'REPRESENTS' || other.predicate === 'LEADS'));
  add([...ownUnits(views, sentences), ...unitsOf(views, sentences), ...organsOf(views, sentences)], ({ subject }, other) => other.subject === subject && other.predicate === 'PART_OF');
  add([
    ...headedLists(views, sentences), ...listedGrants(views, sentences), ...unsaidHelp(views, sentences), ...following(views, sentences, known),
    ...ownActs(views, sentences), ...listedActs(views, sentences), ...onBehalf(views, sentences), ...titlePage(views, sentences),
    ...throughDelegations(views, sentences, known), ...thankedHosts(views, sentences), ...saidOfOwn(views, sentences), ...joinersOf(views, sentences),
    ...chairsTold(views, sentences), ...unsaidFunding(views, sentences, known), ...giftsTold(views, sentences, known), ...unclaimed(ownMembers(views, sentences), known),
    ...ministersOf(views, sentences), ...nationalsOf(views, sentences), ...officesOf(views, sentences), ...envoysOf(views, sentences),
  ],
    ({ subject, object }, other) => other.subject === subject && other.object === object);
  add(attendance(views, sentences, known), ({ subject, object }, other) => other.subject === subject && other.object === object);
  return found;
}
