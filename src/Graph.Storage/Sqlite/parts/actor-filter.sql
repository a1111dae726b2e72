-- Holds a node that is an actor against a filter.
  AND kind = @kind --? kind
  AND kind IN (SELECT value FROM json_each(@kinds)) --? kinds
  AND node.key IN (SELECT actor FROM actor_name WHERE key IN (SELECT rowid FROM actor_words WHERE actor_words MATCH @search)) --? search
