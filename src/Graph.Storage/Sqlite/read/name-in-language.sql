-- How the article in a language that was published last calls a resolution or event.
SELECT mention.name FROM mention CROSS JOIN article ON article.key = mention.article
WHERE mention.node = (SELECT key FROM node WHERE id = @id AND kind IN ('RESOLUTION', 'EVENT')) AND article.language = @language
ORDER BY mention.place, article.id LIMIT 1;
