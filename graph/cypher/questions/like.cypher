// Entities like this name
//
// Entities one of whose names holds the text, most mentioned first. `liaison ask` and the viewer also forgive typing errors.
//
// :param name => 'interpol'
// :param limit => 20
MATCH (x:Liaison:Entity)
WHERE toLower(x.name) CONTAINS toLower($name) OR toLower(x.acronym) = toLower($name) OR any(alias IN x.aliases WHERE toLower(alias) CONTAINS toLower($name))
RETURN x AS entity, x.name AS name, x.aliases AS aliases, x.mentions AS mentions
ORDER BY mentions DESC, name, x.id
LIMIT $limit
