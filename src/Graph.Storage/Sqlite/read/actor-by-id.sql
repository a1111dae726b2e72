-- An actor by id.
SELECT key, id, kind, name FROM node WHERE id = @id;
