-- How long each finding stood and how it ended: from this the precision of the checks is counted.
create sequence finding_life_seq start with 1 increment by 50;
create table finding_life (
  id bigint not null primary key,
  bead_id bigint not null references bead (id),
  check_id varchar(60) not null,
  language varchar(35) not null,
  signature varchar(300) not null,
  begun_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  ending varchar(10)
);
create index finding_life_bead on finding_life (bead_id);
create index finding_life_check on finding_life (check_id, language);
-- How heavy a check's findings may be at most, where an administrator has said so.
create table check_severity (
  check_id varchar(60) not null,
  language varchar(35) not null,
  severity varchar(10) not null,
  who varchar(200) not null,
  since timestamp(6) with time zone not null,
  primary key (check_id, language)
);
