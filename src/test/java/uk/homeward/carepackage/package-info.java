/** Proves what becomes of a long-term package. */
@NullMarked
package uk.homeward.carepackage;

import org.jspecify.annotations.NullMarked;
