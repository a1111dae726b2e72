-- A resolution or event by id.
SELECT id, name, symbol FROM node WHERE id = @id;
