-- What a text of a unit says, without marks, blanks and case: quotations of it are found by this.
create table memory_wording (
  unit_id bigint not null references memory_unit (id),
  language varchar(35) not null,
  digest varchar(64) not null,
  primary key (unit_id, language)
);
create index memory_wording_digest on memory_wording (digest);
