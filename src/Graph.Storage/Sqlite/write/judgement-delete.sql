-- Takes a judgement back.
DELETE FROM judgement WHERE left = @left AND right = @right AND kind = @kind;
