/** Proves that a visit that nobody made is seen, whoever tells of it and whenever. */
@NullMarked
package uk.homeward.visitrecord;

import org.jspecify.annotations.NullMarked;
