-- Revision 1: the main job. One table per kind, columns in the order of its description; a flag is 0 or 1, a list is a
-- JSON array of texts, money is in minor units, a moment is UTC ISO-8601, a day is ISO-8601. CHECKs mirror what the
-- rules keep (`x = 'a' or x = 'b'`, never `x in (...)`: SQLite builds a table for a longer list at every row).
-- Columns and tables under "derived" are written by storage alone and can be made again from the rest.

create table workspace (
    id integer primary key check (id = 1),
    uuid text not null,
    created_at text not null,
    time_zone text not null,
    generation integer not null default 1
) strict;

create table member (
    id integer primary key autoincrement,
    uuid text not null unique,
    name text not null check (length(name) > 0),
    email text,
    roles text,
    active integer not null check (active in (0, 1))
) strict;

create table reason (
    id integer primary key autoincrement,
    uuid text not null unique,
    name text not null check (length(name) > 0),
    side text not null check (side = 'we_rejected' or side = 'they_rejected' or side = 'neither')
) strict;

create table posting (
    id integer primary key autoincrement,
    uuid text not null unique,
    title text not null check (length(title) > 0),
    organization text,
    department text,
    location text,
    workplace text check (workplace = 'onsite' or workplace = 'hybrid' or workplace = 'remote'),
    employment_type text,
    status text not null check (status = 'draft' or status = 'open' or status = 'on_hold' or status = 'closed'),
    openings integer not null check (openings >= 1),
    requisition text,
    closes_on text check (closes_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    owner_id integer references member (id) deferrable initially deferred,
    summary text,
    pay_min integer check (pay_min >= 0),
    pay_max integer check (pay_max >= 0),
    pay_currency text check (length(pay_currency) = 3),
    pay_period text
        check (pay_period = 'hour' or pay_period = 'day' or pay_period = 'week' or pay_period = 'month'
               or pay_period = 'year'),
    unplaced text,
    check (pay_min is null or pay_max is null or pay_min <= pay_max)
) strict;

create table posting_transition (
    id integer primary key autoincrement,
    uuid text not null unique,
    posting_id integer not null references posting (id) deferrable initially deferred,
    at text not null,
    by_id integer not null references member (id) deferrable initially deferred,
    from_status text
        check (from_status = 'draft' or from_status = 'open' or from_status = 'on_hold' or from_status = 'closed'),
    to_status text not null
        check (to_status = 'draft' or to_status = 'open' or to_status = 'on_hold' or to_status = 'closed')
) strict;
create index posting_transition_by_posting on posting_transition (posting_id);

create table section (
    id integer primary key autoincrement,
    uuid text not null unique,
    posting_id integer not null references posting (id) deferrable initially deferred,
    rank text not null,
    heading text,
    text text
) strict;
create index section_by_posting on section (posting_id, rank);

create table criterion (
    id integer primary key autoincrement,
    uuid text not null unique,
    posting_id integer not null references posting (id) deferrable initially deferred,
    kind text not null check (kind = 'responsibility' or kind = 'required' or kind = 'preferred'),
    rank text not null,
    heading text,
    text text,
    weight real not null check (weight >= 0 and weight <= 1000),
    must_have integer not null check (must_have in (0, 1)),
    assess text not null check (assess = 'rate' or assess = 'screen' or assess = 'none'),
    anchor_1 text,
    anchor_3 text,
    anchor_5 text,
    check (heading is not null or text is not null)
) strict;
create index criterion_by_posting on criterion (posting_id, kind, rank);

create table stage (
    id integer primary key autoincrement,
    uuid text not null unique,
    posting_id integer not null references posting (id) deferrable initially deferred,
    rank text not null,
    name text not null check (length(name) > 0),
    kind text not null
        check (kind = 'lead' or kind = 'applied' or kind = 'screen' or kind = 'interview' or kind = 'offer'
               or kind = 'hired'),
    target_days integer check (target_days >= 1),
    wip_limit integer check (wip_limit >= 1)
) strict;
create index stage_by_posting on stage (posting_id, rank);

create table candidate (
    id integer primary key autoincrement,
    uuid text not null unique,
    name text not null check (length(name) > 0),
    emails text,
    phones text,
    headline text,
    company text,
    location text,
    links text,
    tags text,
    external_id text,
    expected_pay integer check (expected_pay >= 0),
    expected_currency text check (length(expected_currency) = 3),
    expected_period text
        check (expected_period = 'hour' or expected_period = 'day' or expected_period = 'week'
               or expected_period = 'month' or expected_period = 'year'),
    lawful_basis text,
    informed_on text check (informed_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name_folded text not null -- derived
) strict;

create table application (
    id integer primary key autoincrement,
    uuid text not null unique,
    candidate_id integer not null references candidate (id) deferrable initially deferred,
    posting_id integer not null references posting (id) deferrable initially deferred,
    stage_id integer not null references stage (id) deferrable initially deferred,
    rank text not null,
    status text not null check (status = 'active' or status = 'hired' or status = 'rejected' or status = 'withdrawn'),
    reason_id integer references reason (id) deferrable initially deferred,
    source text,
    credited_to_id integer references member (id) deferrable initially deferred,
    applied_at text not null,
    stage_entered_at text not null,
    ended_at text,
    check ((status = 'active') = (ended_at is null)),
    check (reason_id is null or status in ('rejected', 'withdrawn'))
) strict;
create index application_by_place on application (posting_id, stage_id, rank);
-- Serves "of this candidate", and keeps one active application per candidate and posting; ended ones never collide.
create unique index application_by_candidate on application (candidate_id, posting_id,
    (case status when 'active' then 0 else id end));
create index application_hired on application (posting_id) where status = 'hired';
create index application_active on application (posting_id) where status = 'active';

create table transition (
    id integer primary key autoincrement,
    uuid text not null,
    application_id integer not null references application (id) deferrable initially deferred,
    at text not null,
    by_id integer not null references member (id) deferrable initially deferred,
    from_stage_id integer references stage (id) deferrable initially deferred,
    to_stage_id integer not null references stage (id) deferrable initially deferred,
    from_status text
        check (from_status = 'active' or from_status = 'hired' or from_status = 'rejected'
               or from_status = 'withdrawn'),
    to_status text not null
        check (to_status = 'active' or to_status = 'hired' or to_status = 'rejected' or to_status = 'withdrawn'),
    reason_id integer references reason (id) deferrable initially deferred
) strict;
create index transition_by_application on transition (application_id);

create table screening (
    id integer primary key autoincrement,
    uuid text not null unique,
    application_id integer not null references application (id) deferrable initially deferred,
    criterion_id integer not null references criterion (id) deferrable initially deferred,
    result text not null check (result = 'met' or result = 'partly' or result = 'not_met' or result = 'unknown'),
    evidence text,
    by_id integer not null references member (id) deferrable initially deferred,
    at text not null,
    unique (application_id, criterion_id)
) strict;
create index screening_by_criterion on screening (criterion_id);

create table scorecard (
    id integer primary key autoincrement,
    uuid text not null unique,
    application_id integer not null references application (id) deferrable initially deferred,
    member_id integer not null references member (id) deferrable initially deferred,
    revision integer not null check (revision >= 1),
    status text not null check (status in ('draft', 'submitted')),
    recommendation text
        check (recommendation = 'strong_no' or recommendation = 'no' or recommendation = 'yes'
               or recommendation = 'strong_yes' or recommendation = 'no_decision'),
    notes text,
    started_at text not null,
    submitted_at text,
    unique (application_id, member_id, revision),
    check ((status = 'submitted') = (submitted_at is not null))
) strict;

create table rating (
    id integer primary key autoincrement,
    uuid text not null unique,
    scorecard_id integer not null references scorecard (id) deferrable initially deferred,
    criterion_id integer not null references criterion (id) deferrable initially deferred,
    mark integer check (mark between 1 and 5),
    notes text,
    unique (scorecard_id, criterion_id)
) strict;
create index rating_by_criterion on rating (criterion_id);

create table note (
    id integer primary key autoincrement,
    uuid text not null unique,
    candidate_id integer not null references candidate (id) deferrable initially deferred,
    application_id integer references application (id) deferrable initially deferred,
    by_id integer not null references member (id) deferrable initially deferred,
    at text not null,
    text text not null check (length(text) > 0)
) strict;
create index note_by_candidate on note (candidate_id);
create index note_by_application on note (application_id);

-- The journal: a row per entry, a row per change (per run of created rows in a bulk entry).
-- standing, stood_at: derived from `undoes`: whether it has effect now, and the entry that last gave it effect.
create table journal_entry (
    id integer primary key autoincrement,
    at text not null,
    author_id integer not null,
    verb text not null,
    undoes integer references journal_entry (id) deferrable initially deferred,
    session text not null,
    revision integer not null,
    undoable integer not null check (undoable in (0, 1)),
    detail text,
    salt blob not null,
    digest blob not null,
    standing integer not null check (standing in (0, 1)),
    stood_at integer not null
) strict;
create index journal_entry_undone on journal_entry (undoes) where undoes is not null;
create index journal_entry_standing on journal_entry (stood_at) where standing = 1;

create table journal_change (
    entry_id integer not null references journal_entry (id) deferrable initially deferred,
    seq integer not null,
    operation text not null check (operation = 'create' or operation = 'update' or operation = 'delete'),
    kind text not null,
    row_id integer not null,
    last_id integer not null,
    candidate_id integer,
    payload text,
    salt blob,
    digest blob,
    primary key (entry_id, seq)
) strict, without rowid;
create index journal_change_by_row on journal_change (kind, row_id);
create index journal_change_by_candidate on journal_change (candidate_id) where candidate_id is not null;
create index journal_change_runs on journal_change (kind, entry_id) where last_id > row_id;

-- derived
create table candidate_email (
    folded text not null,
    candidate_id integer not null,
    primary key (folded, candidate_id)
) strict, without rowid;

-- derived; rowid = 4 * id + 1 (candidate), 2 (posting), 3 (note). Without content: the texts are in the rows.
create virtual table search using fts5 (title, body, content = '', tokenize = "unicode61 remove_diacritics 0");
