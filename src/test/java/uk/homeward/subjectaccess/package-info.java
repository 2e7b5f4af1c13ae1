/** What is held about one person, for that person. */
@NullMarked
package uk.homeward.subjectaccess;

import org.jspecify.annotations.NullMarked;
