-- Statements, their beads and segments, what people did to them, and what the checks found.
create sequence statement_seq start with 1 increment by 1;
create table statement (
  id bigint not null primary key,
  slug varchar(120) not null unique,
  happened_on date,
  source_language varchar(35),
  note varchar(10000) not null,
  made_at timestamp(6) with time zone not null
);
create table statement_title (
  statement_id bigint not null references statement (id),
  language varchar(35) not null,
  title varchar(1000) not null,
  primary key (statement_id, language)
);
create table statement_version (
  statement_id bigint not null references statement (id),
  place integer not null,
  language varchar(35) not null,
  primary key (statement_id, place)
);
-- A bead that was merged away stays as a dead row at its place, so that undo can revive it.
create sequence bead_seq start with 1 increment by 50;
create table bead (
  id bigint not null primary key,
  statement_id bigint not null references statement (id),
  place bigint not null,
  alive boolean not null,
  confidence double precision not null,
  hand_made boolean not null,
  locked boolean not null
);
create index bead_order on bead (statement_id, place);
create sequence segment_seq start with 1 increment by 50;
create table segment (
  id bigint not null primary key,
  statement_id bigint not null references statement (id),
  bead_id bigint not null references bead (id),
  language varchar(35) not null,
  place integer not null,
  alive boolean not null,
  paragraph integer not null,
  content varchar(20000) not null,
  state varchar(20) not null,
  origin varchar(20) not null,
  origin_percent integer,
  revision bigint not null,
  editor varchar(200) not null,
  edited_at timestamp(6) with time zone
);
create index segment_bead on segment (bead_id);
create index segment_statement on segment (statement_id);
-- Everything people did, with what was before and after: history, undo and redo.
create sequence step_seq start with 1 increment by 1;
create table step (
  id bigint not null primary key,
  statement_id bigint not null references statement (id),
  actor varchar(200) not null,
  who varchar(200) not null,
  begun_at timestamp(6) with time zone not null,
  done_at timestamp(6) with time zone not null,
  kind varchar(20) not null,
  standing varchar(20) not null,
  before_state text not null,
  after_state text not null
);
create index step_stack on step (statement_id, actor, standing, id);
create table step_bead (
  step_id bigint not null references step (id),
  bead_id bigint not null references bead (id),
  primary key (step_id, bead_id)
);
create index step_bead_bead on step_bead (bead_id);
-- What the checks found, derived: epoch and fingerprint say of which terms and texts.
create table bead_check (
  bead_id bigint not null primary key references bead (id),
  statement_id bigint not null references statement (id),
  epoch bigint not null,
  fingerprint bigint not null,
  errors integer not null,
  warnings integer not null,
  notes integer not null,
  findings text not null
);
create index bead_check_statement on bead_check (statement_id);
create index bead_check_epoch on bead_check (epoch);
create table bead_concept (
  bead_id bigint not null references bead (id),
  concept_id varchar(120) not null,
  primary key (bead_id, concept_id)
);
create index bead_concept_concept on bead_concept (concept_id);
create sequence waiver_seq start with 1 increment by 1;
create table waiver (
  id bigint not null primary key,
  statement_id bigint not null references statement (id),
  bead_id bigint references bead (id),
  finding varchar(500) not null,
  concept_id varchar(120),
  reason varchar(2000) not null,
  who varchar(200) not null,
  given_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone
);
create index waiver_statement on waiver (statement_id);
create index waiver_concept on waiver (concept_id);
