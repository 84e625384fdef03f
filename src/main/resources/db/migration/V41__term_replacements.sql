-- A term replaced in many statements at once; its number ties the steps together, for one undo.
create sequence term_replacement_seq start with 1 increment by 1;
create table term_replacement (
  id bigint not null primary key,
  who varchar(200) not null,
  done_at timestamp(6) with time zone not null
);
alter table step add column replacement_id bigint references term_replacement (id);
create index step_replacement on step (replacement_id);
