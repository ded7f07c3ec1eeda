// Who funds whom
//
// Every funding edge, or those of one entity as payer or paid, with the words that say it. An empty name asks for all.
//
// :param name => ''
MATCH (payer:Liaison:Entity)-[r:FUNDS]->(paid:Liaison:Entity)
WHERE $name = '' OR toLower(payer.name) = toLower($name) OR toLower(paid.name) = toLower($name)
   OR toLower(payer.acronym) = toLower($name) OR toLower(paid.acronym) = toLower($name)
   OR any(alias IN payer.aliases + paid.aliases WHERE toLower(alias) = toLower($name))
MATCH (payer)<-[:SUBJECT]-(claim:Liaison:Claim)-[:OBJECT]->(paid)
WHERE claim.predicate = 'FUNDS' AND claim.rejected IS NULL
MATCH (claim)-[:EVIDENCED_BY]->(sentence:Liaison:Sentence)-[:IN_DOCUMENT]->(document:Liaison:Document)
RETURN payer, r AS edge, paid, claim.status AS status, coalesce(claim.validFrom, document.date) AS date, sentence.text AS words, document.title AS document
ORDER BY payer.name, paid.name, date, claim.id
