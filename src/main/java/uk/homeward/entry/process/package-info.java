/** How step-down and step-up run. */
@NullMarked
package uk.homeward.entry.process;

import org.jspecify.annotations.NullMarked;
