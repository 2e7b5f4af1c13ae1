/** How a community connection runs, and the options that its form takes from the profile. */
@NullMarked
package uk.homeward.community.process;

import org.jspecify.annotations.NullMarked;
