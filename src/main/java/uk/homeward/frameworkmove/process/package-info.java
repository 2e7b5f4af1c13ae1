/** The move to one framework: each person on a way of their own. */
@NullMarked
package uk.homeward.frameworkmove.process;

import org.jspecify.annotations.NullMarked;
