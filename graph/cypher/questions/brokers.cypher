// Brokers: who stands between others
//
// The entities that most shortest ways between others lead over, with how many communities they touch. Needs the drawing that `liaison start` and `liaison serve` compute.
//
// :param limit => 20
MATCH (x:Liaison:Entity)
WHERE x.betweenness > 0
OPTIONAL MATCH (x)--(near:Liaison:Entity)
WITH x, count(DISTINCT near) AS neighbours, count(DISTINCT near.community) AS communities
RETURN x AS entity, x.name AS name, x.betweenness AS betweenness, x.community AS community, neighbours, communities
ORDER BY betweenness DESC, name, x.id
LIMIT $limit
