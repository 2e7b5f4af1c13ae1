/** Moves from another council on the pages of a case and over the API. */
@NullMarked
package uk.homeward.movein.web;

import org.jspecify.annotations.NullMarked;
