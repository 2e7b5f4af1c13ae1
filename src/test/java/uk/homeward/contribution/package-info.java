/** Proves that nobody pays more than may be charged, or for days before they were told. */
@NullMarked
package uk.homeward.contribution;

import org.jspecify.annotations.NullMarked;
