-- Revision 3: structured interviews: their plan, what is scheduled, what was answered, and what came of it.

alter table criterion add column anchor_2 text;
alter table criterion add column anchor_4 text;

create table planned_interview (
    id integer primary key autoincrement,
    uuid text not null unique,
    posting_id integer not null references posting (id) deferrable initially deferred,
    stage_id integer not null references stage (id) deferrable initially deferred,
    rank text not null,
    name text not null check (length(name) > 0),
    kind text not null check (kind = 'interview' or kind = 'work_sample' or kind = 'reference'),
    purpose text,
    minutes integer not null check (minutes between 5 and 480)
) strict;
create index planned_interview_by_posting on planned_interview (posting_id, stage_id, rank);
create index planned_interview_by_stage on planned_interview (stage_id);

create table planned_interviewer (
    id integer primary key autoincrement,
    uuid text not null unique,
    planned_interview_id integer not null references planned_interview (id) deferrable initially deferred,
    member_id integer not null references member (id) deferrable initially deferred,
    unique (planned_interview_id, member_id)
) strict;
create index planned_interviewer_by_member on planned_interviewer (member_id);

create table focus (
    id integer primary key autoincrement,
    uuid text not null unique,
    planned_interview_id integer not null references planned_interview (id) deferrable initially deferred,
    criterion_id integer not null references criterion (id) deferrable initially deferred,
    unique (planned_interview_id, criterion_id)
) strict;
create index focus_by_criterion on focus (criterion_id);

create table question (
    id integer primary key autoincrement,
    uuid text not null unique,
    planned_interview_id integer not null references planned_interview (id) deferrable initially deferred,
    rank text not null,
    text text not null check (length(text) > 0)
) strict;
create index question_by_planned_interview on question (planned_interview_id, rank);

create table question_criterion (
    id integer primary key autoincrement,
    uuid text not null unique,
    question_id integer not null references question (id) deferrable initially deferred,
    criterion_id integer not null references criterion (id) deferrable initially deferred,
    unique (question_id, criterion_id)
) strict;
create index question_criterion_by_criterion on question_criterion (criterion_id);

create table library_entry (
    id integer primary key autoincrement,
    uuid text not null unique,
    heading text not null check (length(heading) > 0),
    question text,
    anchor_1 text,
    anchor_2 text,
    anchor_3 text,
    anchor_4 text,
    anchor_5 text
) strict;

create table interview (
    id integer primary key autoincrement,
    uuid text not null unique,
    application_id integer not null references application (id) deferrable initially deferred,
    planned_interview_id integer references planned_interview (id) deferrable initially deferred,
    name text not null check (length(name) > 0),
    kind text not null check (kind = 'interview' or kind = 'work_sample' or kind = 'reference'),
    starts_at text not null,
    minutes integer not null check (minutes between 5 and 480),
    time_zone text not null check (length(time_zone) > 0),
    place text,
    status text not null check (status = 'scheduled' or status = 'cancelled'),
    sequence integer not null check (sequence >= 0),
    by_id integer not null references member (id) deferrable initially deferred,
    made_at text not null
) strict;
create index interview_by_application on interview (application_id, starts_at);
create index interview_by_start on interview (starts_at);
create index interview_by_planned_interview on interview (planned_interview_id) where planned_interview_id is not null;

create table interviewer (
    id integer primary key autoincrement,
    uuid text not null unique,
    interview_id integer not null references interview (id) deferrable initially deferred,
    member_id integer not null references member (id) deferrable initially deferred,
    unique (interview_id, member_id)
) strict;
create index interviewer_by_member on interviewer (member_id, interview_id);

create table answer (
    id integer primary key autoincrement,
    uuid text not null unique,
    interview_id integer not null references interview (id) deferrable initially deferred,
    question_id integer not null references question (id) deferrable initially deferred,
    text text not null check (length(text) > 0),
    by_id integer not null references member (id) deferrable initially deferred,
    at text not null,
    unique (interview_id, question_id)
) strict;
create index answer_by_question on answer (question_id);

create table debrief_note (
    id integer primary key autoincrement,
    uuid text not null unique,
    application_id integer not null references application (id) deferrable initially deferred,
    criterion_id integer references criterion (id) deferrable initially deferred,
    by_id integer not null references member (id) deferrable initially deferred,
    at text not null,
    text text not null check (length(text) > 0)
) strict;
create index debrief_note_by_application on debrief_note (application_id);
create index debrief_note_by_criterion on debrief_note (criterion_id) where criterion_id is not null;

create table decision (
    id integer primary key autoincrement,
    uuid text not null unique,
    posting_id integer not null references posting (id) deferrable initially deferred,
    application_id integer references application (id) deferrable initially deferred,
    at text not null,
    by_id integer not null references member (id) deferrable initially deferred,
    rationale text,
    body text not null
) strict;
create index decision_by_posting on decision (posting_id);
create index decision_by_application on decision (application_id) where application_id is not null;

-- A scorecard keeps what it was made from, and whether its author had seen others' marks when it was begun.
alter table scorecard add column interview_id integer references interview (id) deferrable initially deferred;
alter table scorecard add column plan text;
alter table scorecard add column after_reveal integer not null default 0 check (after_reveal = 0 or after_reveal = 1);
update scorecard set after_reveal = 1 where revision > 1;
create index scorecard_by_interview on scorecard (interview_id) where interview_id is not null;

-- On a draft, notes may come before the answer. Where no mark was ever taken back, that is what notes without one are.
alter table rating add column unanswered integer not null default 0
    check (unanswered = 0 or (unanswered = 1 and mark is null));
update rating set unanswered = 1 where mark is null and notes is not null
    and scorecard_id in (select id from scorecard where status = 'draft')
    and not exists (select 1 from journal_change c where c.kind = 'rating' and c.row_id = rating.id
                    and c.operation = 'update' and json_type(c.payload, '$.after.mark') is not null);
