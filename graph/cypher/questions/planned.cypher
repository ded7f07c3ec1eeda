// Planned things by date
//
// What is said of the future, soonest first; what has no date comes last. Give a date (2017, 2017-03, 2017-03-14) to leave out what is before it.
//
// :param since => ''
MATCH (subject:Liaison:Entity)<-[:SUBJECT]-(claim:Liaison:Claim)-[:OBJECT]->(object:Liaison:Entity)
WHERE claim.status = 'planned' AND claim.rejected IS NULL AND coalesce(claim.validFrom, '9999') >= $since
MATCH (claim)-[:EVIDENCED_BY]->(sentence:Liaison:Sentence)-[:IN_DOCUMENT]->(document:Liaison:Document)
RETURN coalesce(claim.validFrom, 'no date') AS from, claim.validTo AS to, subject, claim.predicate AS does, object, sentence.text AS words, document.title AS document,
       document.date AS said
ORDER BY from, subject.name, object.name, claim.id
