/** Proves what the API takes, answers and refuses. */
@NullMarked
package uk.homeward.api;

import org.jspecify.annotations.NullMarked;
