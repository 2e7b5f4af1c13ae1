/** Everything that is held about one person, for that person: looked through for others who stand in it, then given out. */
@NullMarked
package uk.homeward.subjectaccess;

import org.jspecify.annotations.NullMarked;
