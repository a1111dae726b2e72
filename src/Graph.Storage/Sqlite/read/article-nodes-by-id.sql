-- Articles without their texts, by their ids, in no order.
SELECT article.id, article.language, article.title, article.published, article.source, article.url
FROM json_each(@ids) AS wanted CROSS JOIN article ON article.id = wanted.value;
