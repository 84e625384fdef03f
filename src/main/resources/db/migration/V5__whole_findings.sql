-- Findings that only show over a whole statement, kept with the bead they are about.
alter table bead_check add column whole_findings text default '{"marks":[],"findings":[]}' not null;
