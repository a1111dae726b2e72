-- Removes a mark of a sketch.
DELETE FROM mark WHERE hash = @mark AND sketch = @sketch;
