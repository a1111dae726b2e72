-- Actors by their ids, in no order.
SELECT node.key, node.id, node.kind, node.name FROM json_each(@ids) AS wanted CROSS JOIN node ON node.id = wanted.value;
