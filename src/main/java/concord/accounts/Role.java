package concord.accounts;

/// What a person may do. A terminologist and a reviewer may do all a translator may; an
/// administrator may do everything (see [RoleOrder]).
public enum Role {
  TRANSLATOR,
  TERMINOLOGIST,
  REVIEWER,
  ADMINISTRATOR
}
