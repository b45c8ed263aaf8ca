-- One analysis and where it stands. last_seq is raised in the transaction that appends an event, under the row's lock:
-- that is why seq has no gap.
create table analysis (
    correlation_id uuid primary key,
    owner text not null,
    object_key text not null,
    sha256 text not null,
    priority text not null,
    location boolean not null,
    state text not null,
    attempt int not null,
    last_seq int not null,
    percent int not null,
    requested_at timestamptz not null,
    -- The gateway's time of the request or retry that began the attempt: commands about an earlier one are told by it.
    attempt_requested_at timestamptz not null,
    finished_at timestamptz,
    failure_reason text,
    failure_message text,
    check (state in ('RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED')),
    check ((state = 'RUNNING') = (finished_at is null)),
    check ((state = 'FAILED') = (failure_reason is not null))
);
create index analysis_newest on analysis (owner, requested_at desc, correlation_id desc);
create index analysis_newest_of_state on analysis (owner, state, requested_at desc, correlation_id desc);

-- What happened, in order; also the outbox: a row without published_at has not been confirmed by the broker.
create table analysis_event (
    correlation_id uuid not null references analysis,
    seq int not null,
    attempt int not null,
    type text not null,
    terminal boolean not null,
    payload jsonb not null,
    occurred_at timestamptz not null,
    published_at timestamptz,
    primary key (correlation_id, seq)
);
create index analysis_event_unpublished on analysis_event (occurred_at) where published_at is null;
-- An attempt ends once.
create unique index analysis_event_terminal on analysis_event (correlation_id, attempt) where terminal;

-- The steps of every attempt: what is done, what waits, and until when.
create table step (
    correlation_id uuid not null references analysis,
    attempt int not null,
    name text not null,
    state text not null,
    attempts int not null,
    progress int not null,
    due_at timestamptz,
    sent_at timestamptz,
    lease uuid,
    leased_until timestamptz,
    failure text,
    result jsonb,
    primary key (correlation_id, attempt, name),
    check (state in ('WAITING', 'RUNNING', 'DONE', 'STOPPED')),
    check ((state = 'WAITING') = (due_at is not null)),
    check ((state = 'RUNNING') = (lease is not null and leased_until is not null)),
    check ((state = 'DONE') = (result is not null))
);
create index step_due on step (due_at) where state = 'WAITING' and sent_at is null;
create index step_sent on step (sent_at) where state = 'WAITING' and sent_at is not null;
create index step_leased on step (leased_until) where state = 'RUNNING';
create unique index step_lease on step (lease) where lease is not null;

-- Cancellations that found nothing running: they may have overtaken their request.
create table cancellation (
    correlation_id uuid not null,
    owner text not null,
    requested_at timestamptz not null,
    received_at timestamptz not null default now(),
    primary key (correlation_id, owner)
);
create index cancellation_received on cancellation (received_at);

-- The perceptual hashes that comparisons look through.
create table photo_fingerprint (
    correlation_id uuid primary key references analysis,
    owner text not null,
    fingerprint bigint not null,
    created_at timestamptz not null default now()
);
create index photo_fingerprint_owner on photo_fingerprint (owner, created_at desc);
