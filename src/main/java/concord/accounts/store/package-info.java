/// People and the audit log as rows.
@NullMarked
package concord.accounts.store;

import org.jspecify.annotations.NullMarked;
