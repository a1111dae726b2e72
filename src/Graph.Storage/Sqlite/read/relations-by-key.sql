-- Relations by their keys, in no order.
SELECT relation.id, relation_type.name AS type, s.id AS subject, o.id AS object, quote.id AS quote,
    negated, support, modality, confidence, first_seen, last_seen
FROM json_each(@keys) AS wanted CROSS JOIN relation ON relation.key = wanted.value
CROSS JOIN relation_type ON relation_type.key = relation.type CROSS JOIN node AS s ON s.key = relation.subject
LEFT JOIN node AS o ON o.key = relation.object LEFT JOIN quote ON quote.key = -relation.object;
