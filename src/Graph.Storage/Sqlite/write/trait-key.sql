-- The key of some traits.
SELECT key FROM trait WHERE block = @block AND traits = @traits;
