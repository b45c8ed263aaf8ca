-- Nobody writes to steps meanwhile, so that no two wait for each other's rows; they are read as ever.
lock table step in exclusive mode;

-- What is done or stopped is never sent again, and stays as it is. Each of the three conditions is that of an index, by which its rows
-- are found.
update step s set priority = a.priority
from analysis a
where a.correlation_id = s.correlation_id and s.priority is null
and (s.state = 'WAITING' and s.sent_at is null or s.state = 'WAITING' and s.sent_at is not null or s.state = 'RUNNING');

create index step_unsent on step (name, priority, due_at) where state = 'WAITING' and sent_at is null;
-- step_due is what the version before looks through.
