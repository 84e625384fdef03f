-- Translation units, and the changes that the search index has still to take in.
create sequence memory_unit_seq start with 1 increment by 50;
create table memory_unit (
  id bigint not null primary key,
  origin varchar(200) not null unique,
  source varchar(500) not null,
  digest varchar(64) not null,
  who varchar(200) not null,
  kept_at timestamp(6) with time zone not null
);
create index memory_unit_digest on memory_unit (digest);
create table memory_text (
  unit_id bigint not null references memory_unit (id),
  language varchar(35) not null,
  content text not null,
  primary key (unit_id, language)
);
create sequence index_change_seq start with 1 increment by 50;
create table index_change (
  id bigint not null primary key,
  kind varchar(20) not null,
  subject varchar(200) not null
);
