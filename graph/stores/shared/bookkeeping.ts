/** Writes forms and keys: what the next change finds its way by. */
import type { Closure } from './closure.ts';
import { deleteNodes } from './contents.ts';
import { keyId } from './own-ids.ts';
import { contentOf, sameContent, type Plan } from './plan.ts';
import type { Work } from './work.ts';
import { propertiesOf, setOf, type ListRow } from './writes.ts';

const FORM = ['documents', 'mentions', 'data', 'entity'];
const COUNTS = ['documents', 'mentions'];

export function writeBookkeeping(work: Work, { forms, formsGone, keys }: Plan, closure: Closure): void {
  const [created, changed, counted]: ListRow[][] = [[], [], []];
  for (const form of forms) {
    const { id, documents, mentions, entity } = form;
    const before = closure.forms.get(id);
    if (before?.entity === entity && sameContent(before, form)) counted!.push([id, documents, mentions]);
    else (before ? changed! : created!).push([id, documents, mentions, JSON.stringify(contentOf(form)), entity]);
  }
  work.writes.rows(`CREATE (f:Liaison:LiaisonForm ${propertiesOf(['id', ...FORM])})`, created!);
  work.writes.rows(`MATCH (f:Liaison {id: row[0]}) ${setOf('f', FORM, 1)}`, changed!);
  work.writes.rows(`MATCH (f:Liaison {id: row[0]}) ${setOf('f', COUNTS, 1)}`, counted!);
  work.writes.rows('MERGE (k:Liaison {id: row[0]}) SET k:LiaisonKey SET k.value = row[1], k.forms = row[2]', [...keys].filter(([, members]) => members.length > 0).map(([value, members]) => [keyId(value), value, members]));
  deleteNodes(work, [...formsGone, ...[...keys].filter(([, members]) => members.length === 0).map(([value]) => keyId(value))]);
}
