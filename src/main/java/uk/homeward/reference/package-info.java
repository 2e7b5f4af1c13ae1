/** The references that people read out to each other: {@code REF-000123}. */
@NullMarked
package uk.homeward.reference;

import org.jspecify.annotations.NullMarked;
