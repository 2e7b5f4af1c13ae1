/** The made-up people of a demo, whose lives are already in the middle when somebody signs in for the first time. */
@NullMarked
package uk.homeward.rehearsal.people;

import org.jspecify.annotations.NullMarked;
