-- Keeps a judgement.
INSERT OR REPLACE INTO judgement (left, right, kind, score, user, created, why) VALUES (@left, @right, @kind, @score, @user, @created, @why);
