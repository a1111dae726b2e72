-- Changes the nodes that a claim is about.
UPDATE claim SET relation = @relation, subject = @subject, object = @object, attributed_to = @attributedTo WHERE key = @key;
