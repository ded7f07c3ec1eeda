// What a document added
//
// Every claim of a document, named by its source, title or id: `new` says that no other document supports the edge.
//
// :param document => 'seeds/example.md'
MATCH (document:Liaison:Document)
WHERE document.source = $document OR document.title = $document OR document.id = $document
MATCH (document)<-[:IN_DOCUMENT]-(sentence:Liaison:Sentence)<-[:EVIDENCED_BY]-(claim:Liaison:Claim)
MATCH (claim)-[:SUBJECT]->(subject:Liaison:Entity)
MATCH (claim)-[:OBJECT]->(object:Liaison:Entity)
WITH sentence, claim, subject, object, head([(subject)-[r]-(object) WHERE claim.id IN r.claims | r]) AS edge
RETURN subject, claim.predicate AS does, object, edge, claim.status AS status, claim.confidence AS confidence, edge.support = 1 AS new, sentence.text AS words
ORDER BY sentence.start, claim.start, claim.id
