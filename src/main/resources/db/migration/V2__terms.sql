-- Concepts as documents, each with every change it ever had.
create table concept (
  id varchar(120) not null primary key,
  revision bigint not null,
  alive boolean not null,
  content text not null
);
create sequence concept_change_seq start with 1 increment by 50;
create table concept_change (
  id bigint not null primary key,
  concept_id varchar(120) not null references concept (id),
  who varchar(200) not null,
  done_at timestamp(6) with time zone not null,
  before_content text,
  after_content text
);
create index concept_change_concept on concept_change (concept_id, id);
