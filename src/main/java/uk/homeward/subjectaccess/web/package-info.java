/** Requests for access, what is given out of each, and the file. */
@NullMarked
package uk.homeward.subjectaccess.web;

import org.jspecify.annotations.NullMarked;
