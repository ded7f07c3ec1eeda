// Communities: who belongs together
//
// Groups found by Louvain's method, the largest first, each with its most central members. Needs the drawing that `liaison start` and `liaison serve` compute.
//
// :param limit => 20
MATCH (x:Liaison:Entity)
WHERE x.community IS NOT NULL
WITH x ORDER BY x.pagerank DESC, x.id
WITH x.community AS community, collect(x.name) AS names
RETURN community, size(names) AS members, names[0..5] AS mostCentral
ORDER BY members DESC, community
LIMIT $limit
