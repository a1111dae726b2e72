-- Gives a relation type a key, where it has none.
INSERT INTO relation_type (name) VALUES (@name) ON CONFLICT (name) DO NOTHING;
