/** Who owns what follows, on pages and over the API. */
@NullMarked
package uk.homeward.followup.web;

import org.jspecify.annotations.NullMarked;
