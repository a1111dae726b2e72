-- Holds a node that is an actor against a filter.
  AND kind = @kind --? kind
  AND kind IN (SELECT value FROM json_each(@kinds)) --? kinds
  AND node.key IN ( --? search
    SELECT actor FROM actor_name WHERE key IN (SELECT rowid FROM actor_words WHERE actor_words MATCH @search) --? search
    UNION ALL SELECT known.key FROM node AS known WHERE known.id IN (SELECT value FROM json_each(@known)) --? known
  ) --? search
