-- What people say about concepts and what terminologists decide; whom it mentions; where a merged
-- concept went.
create sequence concept_talk_seq start with 1 increment by 1;
create table concept_talk (
  id bigint not null primary key,
  concept_id varchar(120) not null references concept (id),
  kind varchar(20) not null,
  language varchar(35),
  term varchar(500),
  content varchar(10000) not null,
  actor varchar(200) not null,
  who varchar(200) not null,
  said_at timestamp(6) with time zone not null
);
create index concept_talk_concept on concept_talk (concept_id, id);
create index concept_talk_kind on concept_talk (kind, id);
create sequence concept_mention_seq start with 1 increment by 1;
create table concept_mention (
  id bigint not null primary key,
  talk_id bigint not null references concept_talk (id),
  person varchar(200) not null,
  seen_at timestamp(6) with time zone
);
create index concept_mention_person on concept_mention (person, seen_at);
alter table concept add column merged_into varchar(120);
