-- Gives an article that was its own witness to another.
UPDATE sketch SET witness = @witness WHERE article = @joined;
