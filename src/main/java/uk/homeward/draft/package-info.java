/** Keeps what people have typed into a task's form until they send it, where a colleague can carry on. */
@NullMarked
package uk.homeward.draft;

import org.jspecify.annotations.NullMarked;
