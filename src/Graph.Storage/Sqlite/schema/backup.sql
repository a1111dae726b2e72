-- Writes a copy as it stands at this moment.
VACUUM INTO @path;
