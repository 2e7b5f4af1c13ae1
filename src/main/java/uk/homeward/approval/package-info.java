/**
 * What one person may not do alone: somebody asks, somebody else approves or declines. A room that needs this implements
 * {@link uk.homeward.approval.Approvable} and asks {@link uk.homeward.approval.ApprovalService}.
 */
@NullMarked
package uk.homeward.approval;

import org.jspecify.annotations.NullMarked;
