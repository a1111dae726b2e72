-- All judgements.
SELECT left, right, kind, score, user, created, why FROM judgement ORDER BY left, right, kind;
