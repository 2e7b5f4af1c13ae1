/** The rehearsal clock over HTTP. */
@NullMarked
package uk.homeward.rehearsal.web;

import org.jspecify.annotations.NullMarked;
