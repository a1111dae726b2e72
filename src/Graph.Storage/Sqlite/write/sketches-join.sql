-- Gives all articles of one witness to another.
UPDATE sketch SET witness = @witness WHERE witness = @joined;
