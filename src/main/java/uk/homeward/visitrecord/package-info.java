/**
 * How planned visits went, as providers tell it from their electronic call monitoring: made, late, or missed. A day on which
 * none was made raises an alarm by itself.
 */
@NullMarked
package uk.homeward.visitrecord;

import org.jspecify.annotations.NullMarked;
