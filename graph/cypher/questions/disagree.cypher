// Claims that disagree
//
// One claim denies what another says; or two figures of the same thing, measure and period have different values. Each side with its words.
MATCH (subject:Liaison:Entity)<-[:SUBJECT]-(one:Liaison:Claim)-[:OBJECT]->(object:Liaison:Entity)
WHERE one.status = 'denied' AND one.rejected IS NULL
MATCH (subject)<-[:SUBJECT|OBJECT]-(other:Liaison:Claim)-[:SUBJECT|OBJECT]->(object)
WHERE other.predicate = one.predicate AND other.rejected IS NULL AND other.status <> 'denied' AND (one.predicate = 'PARTNERS_WITH' OR (other)-[:SUBJECT]->(subject))
MATCH (one)-[:EVIDENCED_BY]->(s:Liaison:Sentence)-[:IN_DOCUMENT]->(d:Liaison:Document)
MATCH (other)-[:EVIDENCED_BY]->(t:Liaison:Sentence)-[:IN_DOCUMENT]->(e:Liaison:Document)
RETURN subject.name AS subject, one.predicate AS about, object.name AS first, d.title AS firstDocument, s.text AS firstWords,
       object.name AS second, e.title AS secondDocument, t.text AS secondWords
UNION
MATCH (subject:Liaison:Entity)-[:HAS_FIGURE]->(f:Liaison:Figure), (subject)-[:HAS_FIGURE]->(g:Liaison:Figure)
WHERE f.id < g.id AND f.measure = g.measure AND f.unit = g.unit AND f.comparator = '=' AND g.comparator = '=' AND f.value <> g.value
  AND coalesce(f.periodStart, '') = coalesce(g.periodStart, '') AND coalesce(f.periodEnd, '') = coalesce(g.periodEnd, '')
MATCH (subject)<-[:SUBJECT]-(one:Liaison:Claim)-[:OBJECT]->(f)
MATCH (subject)<-[:SUBJECT]-(other:Liaison:Claim)-[:OBJECT]->(g)
WHERE one.rejected IS NULL AND other.rejected IS NULL
MATCH (one)-[:EVIDENCED_BY]->(s:Liaison:Sentence)-[:IN_DOCUMENT]->(d:Liaison:Document)
MATCH (other)-[:EVIDENCED_BY]->(t:Liaison:Sentence)-[:IN_DOCUMENT]->(e:Liaison:Document)
RETURN subject.name AS subject, f.measure AS about, f.name AS first, d.title AS firstDocument, s.text AS firstWords,
       g.name AS second, e.title AS secondDocument, t.text AS secondWords
