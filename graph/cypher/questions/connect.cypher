// Who connects X and Y
//
// The shortest ways from one entity to another, each with the entities and the kinds of edge on it. `liaison ask` goes on to longer ways,
// of five edges at most, until there are as many as `limit`; pasted into Neo4j Browser this gives all the shortest.
//
// :param name => 'INTERPOL'
// :param other => 'OSCE'
// :param limit => 10
MATCH (x:Liaison:Entity)
WHERE (toLower(x.name) = toLower($name) OR toLower(x.acronym) = toLower($name) OR any(alias IN x.aliases WHERE toLower(alias) = toLower($name)))
MATCH (y:Liaison:Entity)
WHERE (toLower(y.name) = toLower($other) OR toLower(y.acronym) = toLower($other) OR any(alias IN y.aliases WHERE toLower(alias) = toLower($other)))
WITH x, y
WHERE x.id <> y.id
MATCH path = allShortestPaths((x)-[:PARTNERS_WITH|MEMBER_OF|PART_OF|LEADS|PARTICIPATES_IN|ORGANIZES|SUPPORTS|FUNDS|TARGETS|LOCATED_IN|PROVIDES|ADDRESSES|PARTY_TO|REPRESENTS*..6]-(y))
WHERE all(node IN nodes(path) WHERE node:Liaison)
WITH x, y, path, [node IN nodes(path) | node.name] AS entities, [edge IN relationships(path) | type(edge)] AS edges, length(path) AS hops
RETURN hops, x.id AS from, y.id AS to, entities, edges, path
ORDER BY hops, entities, edges
LIMIT $limit
