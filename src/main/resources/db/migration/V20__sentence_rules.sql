-- The segmentation rules a desk brought along (SRX): one row or none. The content is the file as it came, in Base64.
create table sentence_rules (
  id integer not null primary key,
  file_name varchar(300) not null,
  content text not null,
  who varchar(200) not null,
  brought_at timestamp(6) with time zone not null
);
