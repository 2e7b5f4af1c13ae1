/** Restricts and opens records, and shows whoever answers for it what was done. */
@NullMarked
package uk.homeward.confidentiality.web;

import org.jspecify.annotations.NullMarked;
