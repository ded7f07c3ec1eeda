// Figures about X over time
//
// What is counted of an entity, or of what it leads, takes part in or offers: value or range, how exactly it is said, for which period, and by which document.
//
// :param name => 'INTERPOL'
MATCH (x:Liaison:Entity)
WHERE (toLower(x.name) = toLower($name) OR toLower(x.acronym) = toLower($name) OR any(alias IN x.aliases WHERE toLower(alias) = toLower($name)))
MATCH (x)-[:LEADS|PARTICIPATES_IN|PROVIDES*0..1]->(about:Liaison:Entity)-[r:HAS_FIGURE]->(figure:Liaison:Figure)
MATCH (about)<-[:SUBJECT]-(claim:Liaison:Claim)-[:OBJECT]->(figure)
WHERE claim.rejected IS NULL
MATCH (claim)-[:EVIDENCED_BY]->(sentence:Liaison:Sentence)-[:IN_DOCUMENT]->(document:Liaison:Document)
RETURN about, r AS edge, figure, figure.of AS counted, figure.measure AS measure, figure.comparator AS comparator, coalesce(figure.value, figure.min) AS value,
       figure.max AS upTo, figure.unit AS unit, coalesce(figure.periodStart, claim.validFrom, document.date) AS from, coalesce(figure.periodEnd, claim.validTo) AS to,
       claim.status AS status, sentence.text AS words, document.title AS document
ORDER BY counted, from, value, claim.id
