-- Revision 2: files of postings, and templates.

-- Bytes of files, once each, by their SHA-256. They stay as long as a row or the journal names them.
create table file_content (
    hash text primary key check (length(hash) = 64),
    bytes blob not null
) strict, without rowid;

create table posting_file (
    id integer primary key autoincrement,
    uuid text not null unique,
    posting_id integer not null references posting (id) deferrable initially deferred,
    name text not null check (length(name) > 0),
    size integer not null check (size >= 0),
    hash text not null references file_content (hash) deferrable initially deferred,
    added_at text not null,
    by_id integer not null references member (id) deferrable initially deferred
) strict;
create index posting_file_by_posting on posting_file (posting_id);
create index posting_file_by_hash on posting_file (hash);

create table template (
    id integer primary key autoincrement,
    uuid text not null unique,
    name text not null check (length(name) > 0),
    body text not null
) strict;

-- Who owes a scorecard is asked at every look at others' marks.
create index scorecard_draft on scorecard (member_id, application_id) where status = 'draft';
