// X's operations, with places, dates and figures
//
// What an organisation, place or person leads, takes part in, supports or pays for: where it happened, when, and what was counted.
//
// :param name => 'INTERPOL'
MATCH (x:Liaison:Entity)
WHERE (toLower(x.name) = toLower($name) OR toLower(x.acronym) = toLower($name) OR any(alias IN x.aliases WHERE toLower(alias) = toLower($name)))
MATCH (x)-[r:LEADS|PARTICIPATES_IN|SUPPORTS|FUNDS]->(operation:Liaison:Operation)
OPTIONAL MATCH (operation)-[:LOCATED_IN]->(place:Liaison:Location)
WITH x, r, operation, place.name AS place ORDER BY place
WITH x, r, operation, collect(DISTINCT place) AS places
OPTIONAL MATCH (operation)-[:HAS_FIGURE]->(figure:Liaison:Figure)
WITH x, r, operation, places, figure.name AS figure ORDER BY figure
WITH x, r, operation, places, collect(DISTINCT figure) AS figures
RETURN x AS entity, r AS edge, operation, type(r) AS role, r.status AS status, coalesce(r.validFrom, operation.start) AS from,
       coalesce(r.validTo, operation.end) AS to, places, figures
ORDER BY from, operation.name, operation.id, role
