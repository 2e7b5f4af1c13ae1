/** The options that the form of a connection takes from the profile. */
@NullMarked
package uk.homeward.community.process;

import org.jspecify.annotations.NullMarked;
