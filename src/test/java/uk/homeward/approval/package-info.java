/** Proves that what needs two people is never done by one. */
@NullMarked
package uk.homeward.approval;

import org.jspecify.annotations.NullMarked;
