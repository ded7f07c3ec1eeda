// Who works with X, with the words that say it
//
// Every partner of an organisation or place, and each sentence that states the partnership. Give any name of it: long form, acronym or alias.
//
// :param name => 'INTERPOL'
MATCH (x:Liaison:Entity)
WHERE (toLower(x.name) = toLower($name) OR toLower(x.acronym) = toLower($name) OR any(alias IN x.aliases WHERE toLower(alias) = toLower($name)))
MATCH (x)-[r:PARTNERS_WITH]-(partner:Liaison:Entity)
MATCH (x)<-[:SUBJECT|OBJECT]-(claim:Liaison:Claim)-[:SUBJECT|OBJECT]->(partner)
WHERE claim.id IN r.claims
MATCH (claim)-[:EVIDENCED_BY]->(sentence:Liaison:Sentence)-[:IN_DOCUMENT]->(document:Liaison:Document)
RETURN x AS entity, r AS edge, partner, claim.status AS status, claim.confidence AS confidence, sentence.text AS words,
       document.title AS document, document.date AS date
ORDER BY partner.name, partner.id, date, claim.id
