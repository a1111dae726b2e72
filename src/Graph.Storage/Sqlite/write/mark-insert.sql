-- Stores a mark of a sketch.
INSERT INTO mark (hash, sketch) VALUES (@mark, @sketch);
