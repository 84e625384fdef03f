package concord.terminology;

/// How far people have agreed on a term, TBX `processStatus`; says nothing about its usage status.
public enum Curation {
  PROPOSED,
  UNDER_REVIEW,
  APPROVED,
  REJECTED
}
