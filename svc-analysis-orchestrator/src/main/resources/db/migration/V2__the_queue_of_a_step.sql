-- By which queue a step goes. It can differ from the priority of its analysis, which is what was asked for. A table that is altered is
-- read by nobody until the commit: nothing else is done here.
alter table step add column priority text;

-- The version before writes steps without it while a rollout lasts, and knows only the analysis's.
create function step_priority() returns trigger language plpgsql as $$
begin
    new.priority := (select priority from analysis where correlation_id = new.correlation_id);
    return new;
end $$;
create trigger step_priority before insert on step
    for each row when (new.priority is null) execute function step_priority();
