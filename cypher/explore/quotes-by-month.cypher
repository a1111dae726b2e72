// purpose: What somebody said, by month: how often, and the words. Set $speaker to a name.
// parameters: speaker
// columns: month, quotes, words
// example: :param speaker => 'Karin Lindhagen'
MATCH (:Actor {name: $speaker})<-[:SUBJECT]-(c:Claim {type: 'SAID'})
WHERE c.published IS NOT NULL
WITH date.truncate('month', c.published) AS month, c ORDER BY c.published
RETURN month, count(c) AS quotes, collect(c.quoteText) AS words
ORDER BY month
