// purpose: Gives back what it is given.
// parameters: value, day
// columns: value, day
RETURN $value AS value, date($day) AS day
