-- Begins a reading transaction: all statements until its end see the same state.
BEGIN;
