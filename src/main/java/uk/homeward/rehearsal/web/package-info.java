/** The page that moves the demo's clock. */
@NullMarked
package uk.homeward.rehearsal.web;

import org.jspecify.annotations.NullMarked;
