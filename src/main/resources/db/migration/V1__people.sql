-- People, their roles, the one-time link of the first start, and the record of who did what.
-- SQL that the embedded database and PostgreSQL both understand.
create sequence person_seq start with 1 increment by 1;
create table person (
  id bigint not null primary key,
  name varchar(120) not null unique,
  display_name varchar(200) not null,
  password varchar(500) not null,
  interface_language varchar(35) not null
);
create table person_role (
  person_id bigint not null references person (id),
  role varchar(30) not null,
  primary key (person_id, role)
);
create table first_start (
  token_hash varchar(64) not null primary key,
  made_at timestamp(6) with time zone not null
);
create sequence audit_seq start with 1 increment by 1;
create table audit (
  id bigint not null primary key,
  done_at timestamp(6) with time zone not null,
  who varchar(200) not null,
  action varchar(60) not null,
  subject varchar(500) not null,
  detail varchar(4000) not null
);
