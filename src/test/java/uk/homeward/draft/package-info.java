/** Proves that drafts reach those who work the task, and nobody else. */
@NullMarked
package uk.homeward.draft;

import org.jspecify.annotations.NullMarked;
